// StreakLanes: eight counters of "how many in a row" in one 64-bit word, advanced together.
//
// Each lane belongs to one condition (beyond 2 SD above, below the mean, ...). A lane counts to 127 and stays
// there.
#pragma once

#include <cstdint>

namespace fasit::rules {

inline constexpr int kLanesPerWord = 8;
inline constexpr int kMaxStreak = 127;

class StreakLanes {
  public:
    constexpr StreakLanes() = default;
    constexpr explicit StreakLanes(std::uint64_t counts)
        : m_counts(counts) {}
    constexpr std::uint64_t counts() const { return m_counts; }

    /// A lane whose condition holds (all bits of its byte set in `holds`) counts one more; every other starts
    /// anew. A lane may stand one above kMaxStreak afterwards: where full() says so, saturate() comes before
    /// the next call.
    constexpr void advance(std::uint64_t holds) { m_counts = (m_counts + kOnes) & holds; }

    /// As advance, but a lane whose condition does not hold stays.
    constexpr void accumulate(std::uint64_t holds) { m_counts += kOnes & holds; }

    /// The top bit of each lane that stands above kMaxStreak.
    constexpr std::uint64_t full() const { return m_counts & kTops; }
    constexpr void saturate() { m_counts -= full() >> 7; }

    /// The top bit of each lane that has reached its length (see complementOf), and of each that is full.
    constexpr std::uint64_t reached(std::uint64_t complements) const {
        return (m_counts + complements) & kTops;
    }

    constexpr void restart() { m_counts = 0; }

    /// What a lane must hold in `complements` to be reached at `length` (1 to 127).
    static constexpr std::uint64_t complementOf(int length, int lane) {
        return static_cast<std::uint64_t>(kMaxStreak + 1 - length) << (8 * lane);
    }

    static constexpr std::uint64_t topOf(int lane) { return std::uint64_t{0x80} << (8 * lane); }

    static constexpr std::uint64_t fullLane(int lane) { return std::uint64_t{0xff} << (8 * lane); }

  private:
    static constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101U;
    static constexpr std::uint64_t kTops = 0x8080'8080'8080'8080U;

    std::uint64_t m_counts = 0;
};

} // namespace fasit::rules
