// RunChain: the exact probability that a run is rejected.
//
// Immutable, thread-safe.
#pragma once

#include "qc-core/planning/power/run_model.h"

#include <vector>

namespace fasit::planning {

class RunChain {
  public:
    explicit RunChain(RunModel model);

    const RunModel& model() const { return m_model; }

    /// Precondition: isPossible(error).
    double rejection(const ErrorSize& error, Notion notion) const;

  private:
    /// What the end of a run needs of one level: the combination of the run's counts and the across bits.
    struct Part {
        std::uint64_t across = 0;
        int combination = 0;

        friend bool operator==(const Part&, const Part&) = default;
    };
    struct Level {
        std::vector<std::uint32_t> partOf; ///< Of each (combination, state).
        std::size_t partCount = 0;
        std::vector<int> foldInto; ///< [levels before][part]: the parts together, or rejected.
        std::size_t foldedCount = 0;
    };

    std::vector<Part> addLevel(std::size_t level, const std::vector<Part>& before);
    std::vector<double> stateBefore(std::size_t level, const ErrorSize& error, Notion notion) const;
    std::vector<double> afterRun(std::size_t level, std::vector<double> before,
                                 std::span<const double> bands) const;

    RunModel m_model;
    std::vector<Level> m_levels;
    std::vector<double> m_inControl; ///< Stationary distribution without an error.
};

} // namespace fasit::planning
