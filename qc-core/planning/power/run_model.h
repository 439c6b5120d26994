// RunModel: levels that are independent of one another, and what the rules read of them when the run is over.
//
// A rule across materials couples the levels only in what it reads: its window holds the newest results of
// each level, so that it fires when every level's own streak is as long as that level's part of the window.
// Nothing here needs the levels' states as a product. Immutable, thread-safe.
#pragma once

#include "qc-core/planning/power/level_chain.h"
#include "qc-core/planning/power/run_counts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fasit::planning {

class RunModel {
  public:
    /// Nothing where the rules cannot be told by a chain of manageable size.
    static std::optional<RunModel> build(const domain::RuleSet& counted, const RunDesign& design);

    const LevelChain& chain() const { return m_chain; }
    const RunCounts& counts() const { return m_counts; }
    std::size_t levelCount() const { return m_replicates.size(); }
    int replicates(std::size_t level) const { return m_replicates[level]; }
    int lookBackRuns() const { return m_lookBackRuns; }
    std::vector<double> bands(const ErrorSize& error) const { return bandProbabilities(m_cuts, error); }

    /// Bit i: the level's part of the window of across-materials rule i is satisfied. A run rejects where a
    /// bit stands in every level's.
    std::uint64_t acrossBits(std::size_t level, std::size_t state) const {
        return m_acrossBits[level * m_chain.stateCount() + state];
    }

    /// Weights over (combination of the run's counts, state of the level), combinations outermost, carried
    /// over so many results; what a result rejects is lost.
    std::vector<double> carried(std::vector<double> weights, int results,
                                std::span<const double> bands) const;

  private:
    RunModel(const ChainPlan& plan, const RunDesign& design, LevelChain chain, RunCounts counts);

    LevelChain m_chain;
    RunCounts m_counts;
    std::vector<int> m_replicates;
    int m_lookBackRuns = 0;
    std::vector<double> m_cuts;
    std::vector<std::uint64_t> m_acrossBits; ///< [level][state].
};

} // namespace fasit::planning
