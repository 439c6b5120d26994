// PowerFunction: how often a rule set rejects, for any size of error: false rejection at none, detection at
// the others.
//
// Exact by a Markov chain where the rules count results in bands of z; else by simulation, with a standard
// error. Immutable, thread-safe.
#pragma once

#include "qc-core/planning/power/control_simulation.h"
#include "qc-core/planning/power/run_chain.h"
#include "qc-core/planning/power/run_length.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::planning {

/// A point of a power curve.
struct PowerPoint {
    ErrorSize error;
    Estimate probability;
};

class PowerFunction {
  public:
    /// The rules of `set` that reject count; where none does, all of them.
    static Expected<PowerFunction, PlanError> of(const domain::RuleSet& set, const RunDesign& design,
                                                 const SimulationSize& size = {});

    const RunDesign& design() const { return m_design; }
    bool isExact() const { return m_chain.has_value(); }
    /// Names of the rules that count as a rejection.
    std::vector<std::string> countedRules() const;

    /// Probability that a run is rejected.
    ///
    /// Formula:   steady state: the stationary distribution of what the rules remember, under the error;
    /// first
    ///            run: under no error; one run under the error on top of it. Rejections reset nothing.
    /// Input:     a finite shift, a finite factor above 0.
    /// Result:    0 to 1.
    /// Errors:    StatError::NotFinite, StatError::ScaleNotPositive.
    /// Reference: Westgard JO, Groth T. Clin Chem 1979;25:863-869 (power functions).
    ///            Test: Power.MatchesThePublishedChain and those beside it.
    Expected<Estimate, stats::StatError> rejection(const ErrorSize& error, Notion notion) const;

    /// Mean number of runs until the first rejection after an error began that follows runs in control.
    /// Errors: as rejection, StatError::NotConverged where the rules hardly ever reject,
    /// StatError::OutOfRange where windows are limited to a number of runs above 1.
    Expected<Estimate, stats::StatError> runsToRejection(const ErrorSize& error) const;

    /// The curve over shifts 0, step, ... up to `last`. Preconditions: step > 0, last >= 0, both finite.
    std::vector<PowerPoint> shiftCurve(double last, double step, Notion notion) const;
    /// The curve over SD factors 1, 1 + step, ... up to `last`.
    std::vector<PowerPoint> sdFactorCurve(double last, double step, Notion notion) const;

  private:
    PowerFunction(domain::RuleSet counted, const RunDesign& design, const SimulationSize& size);

    domain::RuleSet m_counted;
    RunDesign m_design;
    SimulationSize m_size;
    std::optional<RunChain> m_chain;
    ControlSimulation m_simulation;
};

} // namespace fasit::planning
