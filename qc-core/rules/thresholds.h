// Thresholds: the values at which a result passes from one zone of its target into the next.
//
// A zone is a side of the mean and how many of the rules' k are exceeded there. It is found by counting the
// thresholds that lie below the value, without a branch: the side of a result in control is a coin toss.
#pragma once

#include "qc-core/domain/verdict.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>

namespace fasit::rules {

inline constexpr std::size_t kMaxMultiples = 8;

class Thresholds {
  public:
    static constexpr std::size_t kNoSd = 0; ///< Zone of a result that no SD rule may judge.
    static constexpr std::size_t kOnMean = kMaxMultiples + 2;
    static constexpr std::size_t kZones = 2 * kMaxMultiples + 4;

    /// Of a target without an SD: every value lies in kNoSd.
    constexpr Thresholds() { m_below.fill(kNever); }

    /// `inside`: the largest distance from the mean that is still inside each k, smallest first; see
    /// largestInside.
    constexpr Thresholds(std::int64_t mean, std::span<const std::int64_t> inside)
        : m_hasSd(~std::size_t{0}) {
        for (std::size_t i = 0; i < kMaxMultiples; ++i) {
            // x < mean - d is x <= mean - d - 1.
            m_below[kMean - 1 - i] = i < inside.size() ? shifted(mean - inside[i] - 1) : kAlways;
            m_below[kMean + 2 + i] = i < inside.size() ? shifted(mean + inside[i]) : kNever;
        }
        m_below[kMean] = shifted(mean - 1);
        m_below[kMean + 1] = shifted(mean);
    }

    bool hasSd() const { return m_hasSd != 0; }

    static constexpr std::size_t zone(domain::Side side, std::size_t exceeded) {
        return side == domain::Side::High ? kOnMean + 1 + exceeded : kOnMean - 1 - exceeded;
    }

    /// `Multiples`: as many of the smallest k as the value may exceed, or more; the fewer, the faster.
    template <std::size_t Multiples>
    constexpr std::size_t zoneOf(std::int64_t value) const {
        return m_hasSd & (kMaxMultiples - Multiples + 1 +
                          countBelow<kMaxMultiples - Multiples>(
                              shifted(value), std::make_index_sequence<2 * Multiples + 2>()));
    }

    /// How far above `low` the zone begins; 0 where it reaches down to it. Beyond every value where the zone
    /// is empty.
    constexpr std::uint64_t begins(std::size_t zone, std::int64_t low) const {
        const std::uint64_t below = m_below[zone - 2];
        return below < shifted(low) ? 0 : below - shifted(low) + 1;
    }

  private:
    static constexpr std::size_t kMean = kMaxMultiples; ///< Index of the threshold just below the mean.
    static constexpr std::uint64_t kAlways = 0;
    static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();

    /// The same order in numbers without a sign, for which a comparison adds up without a branch.
    static constexpr std::uint64_t shifted(std::int64_t value) {
        return static_cast<std::uint64_t>(value) + (std::uint64_t{1} << 63);
    }

    template <std::size_t First, std::size_t... Index>
    constexpr std::size_t countBelow(std::uint64_t value, std::index_sequence<Index...>) const {
        std::size_t count = 0;
        ((count += m_below[First + Index] < value ? 1U : 0U), ...);
        return count;
    }

    std::array<std::uint64_t, 2 * kMaxMultiples + 2> m_below{};
    std::size_t m_hasSd = 0; ///< All bits, or none.
};

} // namespace fasit::rules
