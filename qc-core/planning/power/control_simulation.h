// ControlSimulation: what a rule set does, found by letting the evaluator judge simulated runs.
//
// The same evaluator that judges the bench, so that this is also the check of the exact chain. Results are
// Gaussian; seeded, and the same on every machine. Immutable, thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/power/estimate.h"
#include "qc-core/planning/power/run_design.h"
#include "qc-core/rules/evaluator.h"
#include "qc-core/stats/stat_error.h"

#include <cstdint>
#include <vector>

namespace fasit::planning {

struct SimulationSize {
    std::uint64_t seed = 20261003;
    int runs = 200'000; ///< How many judged runs the answer rests on; at least 1,000.
};

class ControlSimulation {
  public:
    /// Precondition: a set of countedRules, a checked design.
    ControlSimulation(const domain::RuleSet& counted, const RunDesign& design);

    /// Share of runs that are rejected. The standard error comes from the spread of batches, and is never
    /// stated smaller than that of as many independent runs. Precondition: isPossible(error).
    Estimate rejection(const ErrorSize& error, Notion notion, const SimulationSize& size) const;

    /// Mean number of runs until the first rejection, the rejected one among them, when every run before the
    /// error was in control. Windows reach as far as the rules do. `size.runs` errors are simulated.
    /// Errors: StatError::NotConverged where no rejection came within a million runs.
    Expected<Estimate, stats::StatError> runsToRejection(const ErrorSize& error,
                                                         const SimulationSize& size) const;

  private:
    struct Stretch {
        std::uint64_t seed = 0;
        std::uint64_t stream = 0;
        int runsInControl = 0; ///< Before the error begins.
        int runsWithError = 0;
    };

    rules::Evaluation judged(const Stretch& stretch, const ErrorSize& error) const;
    std::vector<rules::SeriesResult> resultsOf(const Stretch& stretch, const ErrorSize& error) const;
    Estimate ofOneLongSeries(const ErrorSize& error, const SimulationSize& size) const;
    Estimate ofManyStretches(Stretch stretch, const ErrorSize& error, const SimulationSize& size) const;

    rules::CompiledRules m_rules;
    std::vector<rules::Bounds> m_bounds;
    std::vector<int> m_replicates;
    int m_lookBackRuns;
    int m_warmUpRuns = 0; ///< Runs that fill every window.
};

} // namespace fasit::planning
