// LevelChain: what the rules remember of one level, as the states of a finite Markov chain over bands of z.
//
// The state depends on the newest `memory` results only, so that after as many steps from the empty start the
// distribution is the stationary one, exactly. Immutable, thread-safe.
#pragma once

#include "qc-core/planning/power/chain_plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fasit::planning {

/// Probability of each band of z ~ N(shift, sdFactor^2). `cuts` ascending; sums to 1.
std::vector<double> bandProbabilities(std::span<const double> cuts, const ErrorSize& error);

class LevelChain {
  public:
    /// Nothing where more than `maxStates` states can be reached.
    static std::optional<LevelChain> explore(const ChainPlan& plan, std::size_t maxStates);

    std::size_t stateCount() const { return m_next.size() / m_bands; }
    std::size_t bandCount() const { return m_bands; }
    int memory() const { return m_memory; }

    /// State 0 is the empty start.
    std::size_t next(std::size_t state, std::size_t band) const { return m_next[state * m_bands + band]; }
    /// Does a rule within the material, or one over a single result, reject this result?
    bool rejects(std::size_t state, std::size_t band) const { return m_rejects[state * m_bands + band] != 0; }
    /// Length of a streak of the plan, not above its cap.
    int streak(std::size_t state, std::size_t index) const {
        return m_streaks[state * m_streakCount + index];
    }

    /// Distribution over the states after so many results, from the empty start.
    std::vector<double> distributionAfter(int results, std::span<const double> bands) const;

  private:
    LevelChain() = default;

    std::size_t m_bands = 1;
    std::size_t m_streakCount = 0;
    int m_memory = 0;
    std::vector<std::uint32_t> m_next;   ///< [state][band].
    std::vector<std::uint8_t> m_rejects; ///< [state][band].
    std::vector<std::uint8_t> m_streaks; ///< [state][streak].
};

} // namespace fasit::planning
