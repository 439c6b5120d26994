// WindowAges: are the newest results of a sequence young enough for a look-back limit?
//
// Kept only where a rule set has such a limit. One thread at a time.
#pragma once

#include "qc-core/rules/streak_lanes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fasit::rules {

/// When the newest results of one sequence were measured.
class RecentTimes {
  public:
    void add(std::int64_t seconds) { m_seconds[m_next++ % kKept] = seconds; }

    /// Precondition: at least `count` were added, and count is at most kMaxStreak.
    bool newestLieWithin(int count, std::int64_t seconds) const {
        const std::int64_t newest = m_seconds[(m_next - 1) % kKept];
        for (int back = 1; back <= count; ++back) {
            if (newest - m_seconds[(m_next - static_cast<std::size_t>(back)) % kKept] > seconds) {
                return false;
            }
        }
        return true;
    }

  private:
    static constexpr std::size_t kKept = kMaxStreak + 1;

    std::array<std::int64_t, kKept> m_seconds{};
    std::size_t m_next = kKept;
};

class WindowAges {
  public:
    /// 0 seconds: no limit.
    explicit WindowAges(std::int64_t limitSeconds)
        : m_limit(limitSeconds) {}

    bool limited() const { return m_limit != 0; }

    void add(std::size_t level, std::int64_t seconds) {
        if (level >= m_ofLevels.size()) {
            m_ofLevels.resize(level + 1);
        }
        m_ofLevels[level].add(seconds);
        m_across.add(seconds);
    }

    bool youngInLevel(int level, int count) const {
        return !limited() || m_ofLevels[static_cast<std::size_t>(level)].newestLieWithin(count, m_limit);
    }

    bool youngAcross(int count) const { return !limited() || m_across.newestLieWithin(count, m_limit); }

  private:
    std::int64_t m_limit;
    std::vector<RecentTimes> m_ofLevels;
    RecentTimes m_across;
};

} // namespace fasit::rules
