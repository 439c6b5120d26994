// RunCounts: what the rules within the run count, as a handful of numbered combinations.
//
// Combination 0 is the run before its first result. A combination that rejects has no number. Immutable,
// thread-safe.
#pragma once

#include "qc-core/planning/power/chain_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fasit::planning {

class RunCounts {
  public:
    static constexpr int kRejected = -1;

    /// Nothing where there are more than `maxCombinations`.
    static std::optional<RunCounts> explore(const ChainPlan& plan, std::size_t maxCombinations);

    std::size_t size() const { return m_counts.size(); }
    /// The combination after one more result in that band, or kRejected.
    int after(std::size_t combination, std::size_t band) const {
        return m_after[combination * m_bands + band];
    }
    /// Of two parts of a run together, or kRejected.
    int sum(std::size_t a, std::size_t b) const { return m_sums[a * size() + b]; }

  private:
    using Counts = std::vector<int>;

    RunCounts() = default;
    bool rejects(const ChainPlan& plan, const Counts& counts) const;
    Counts capped(const ChainPlan& plan, Counts counts) const;
    int numberOf(const ChainPlan& plan, const Counts& counts);

    std::size_t m_bands = 1;
    std::vector<Counts> m_counts;
    std::vector<int> m_after; ///< [combination][band].
    std::vector<int> m_sums;  ///< [combination][combination].
};

} // namespace fasit::planning
