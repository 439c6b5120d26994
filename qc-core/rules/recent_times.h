// RecentTimes: when the newest results of a sequence were measured, in a ring of words that the caller owns.
//
// Kept only where a rule set has a look-back limit. One thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>

namespace fasit::rules {

class RecentTimes {
  public:
    /// `words` holds one counter and `kept` times.
    RecentTimes(std::uint64_t* words, std::size_t kept)
        : m_words(words)
        , m_kept(kept) {}

    void add(std::int64_t seconds) {
        const std::size_t next = m_words[0] == m_kept ? 1 : static_cast<std::size_t>(m_words[0]) + 1;
        m_words[0] = next;
        m_words[next] = static_cast<std::uint64_t>(seconds);
    }

    /// Was the result that lies `back` before the newest (0: the newest itself) measured at most `limit`
    /// seconds before it? Precondition: more than `back` results were added, and back < kept.
    bool isYoung(std::size_t back, std::int64_t limit) const { return at(0) - at(back) <= limit; }

    bool newestLieWithin(int count, std::int64_t limit) const {
        for (int back = 0; back < count; ++back) {
            if (!isYoung(static_cast<std::size_t>(back), limit)) {
                return false;
            }
        }
        return true;
    }

  private:
    std::int64_t at(std::size_t back) const {
        const auto newest = static_cast<std::size_t>(m_words[0]);
        return static_cast<std::int64_t>(m_words[newest > back ? newest - back : newest + m_kept - back]);
    }

    std::uint64_t* m_words;
    std::size_t m_kept;
};

} // namespace fasit::rules
