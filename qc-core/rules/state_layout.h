// StateLayout, SequenceMemory: what the rules remember of one instrument and analyte, in 64-bit words.
//
// All zero is a sequence that has not begun, so that whoever keeps states makes a new one by clearing memory.
// One thread at a time.
#pragma once

#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/recent_times.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fasit::rules {

/// How many words which rules need. Every sequence has hot words, which each result touches (the counters of
/// consecutive results; of a level its lot, across materials how many of the newest results are of one
/// level), and cold words that few rule sets need: registers of m-of-n rules, the newest value, times.
struct StateLayout {
    std::size_t hot = 0;       ///< Words a sequence.
    std::size_t registers = 0; ///< Words a level.
    std::size_t trend = 0;     ///< 2 where a rule compares with the value before: that value, its target + 1.
    std::size_t times = 0;     ///< Times kept a sequence; a counter stands before them.

    /// `lanes`: words of counters of the evaluator, at least those of the rules.
    StateLayout(const CompiledRules& rules, std::size_t lanes)
        : hot(lanes + 1)
        , registers(rules.registers().size())
        , trend(rules.hasTrend() ? 2 : 0)
        , times(rules.lookBackSeconds() != 0 ? static_cast<std::size_t>(rules.longestWindow()) : 0) {}

    std::size_t timeWords() const { return times == 0 ? 0 : times + 1; }
    std::size_t cold() const { return registers + trend + timeWords(); }
    /// Of a state that long. A division by two, which is what most rule sets have, is written as a shift.
    std::size_t levels(std::size_t words) const {
        const std::size_t one = hot + cold();
        const std::size_t all = words - hot - timeWords();
        return one == 2 ? all / 2 : all / one;
    }
    /// Words of a whole state.
    std::size_t words(std::size_t levels) const { return (1 + levels) * hot + timeWords() + levels * cold(); }
};

/// The words of one state: its own, growing with the levels that turn up, or a caller's.
class SequenceMemory {
  public:
    explicit SequenceMemory(const StateLayout& layout)
        : m_layout(layout) {
        grow(0);
    }

    /// `state` holds layout.words(levels) words and outlives this.
    SequenceMemory(const StateLayout& layout, std::span<std::uint64_t> state)
        : m_layout(layout)
        , m_levels(layout.levels(state.size())) {
        place(state.data(), state.data() + (1 + m_levels) * layout.hot);
    }

    SequenceMemory(const SequenceMemory&) = delete;
    SequenceMemory& operator=(const SequenceMemory&) = delete;

    const StateLayout& layout() const { return m_layout; }
    std::size_t levels() const { return m_levels; }

    std::uint64_t* across() { return m_across; }
    RecentTimes acrossTimes() { return {m_acrossTimes, m_layout.times}; }

    /// `Hot`: the layout's, where it is known when compiling. Pointers hold until a new level turns up.
    template <std::size_t Hot>
    std::uint64_t* level(std::size_t index) {
        if (index >= m_levels) [[unlikely]] {
            grow(index + 1);
        }
        return m_hot + index * Hot;
    }

    /// The level's sequence starts anew; its lot, and what was measured when, stay.
    void clearLevel(std::size_t index) {
        std::fill_n(m_hot + index * m_layout.hot, m_layout.hot - 1, std::uint64_t{0});
        std::fill_n(registers(index), m_layout.registers + m_layout.trend, std::uint64_t{0});
    }
    void clearAcross() { std::fill_n(m_across, m_layout.hot - 1, std::uint64_t{0}); }

    std::uint64_t* registers(std::size_t level) { return m_cold + level * m_layout.cold(); }
    std::uint64_t* trend(std::size_t level) { return registers(level) + m_layout.registers; }
    RecentTimes times(std::size_t level) { return {trend(level) + m_layout.trend, m_layout.times}; }

  private:
    /// Not inlined: a new level is rare, and level() is called for every result.
    [[gnu::noinline]] void grow(std::size_t levels) {
        m_levels = levels;
        m_ownHot.resize((1 + levels) * m_layout.hot);
        m_ownCold.resize(m_layout.timeWords() + levels * m_layout.cold());
        place(m_ownHot.data(), m_ownCold.data());
    }

    void place(std::uint64_t* hot, std::uint64_t* cold) {
        m_across = hot;
        m_hot = hot + m_layout.hot;
        m_acrossTimes = cold;
        m_cold = cold + m_layout.timeWords();
    }

    StateLayout m_layout;
    std::size_t m_levels = 0;
    std::vector<std::uint64_t> m_ownHot;
    std::vector<std::uint64_t> m_ownCold;
    std::uint64_t* m_across = nullptr;
    std::uint64_t* m_hot = nullptr;
    std::uint64_t* m_acrossTimes = nullptr;
    std::uint64_t* m_cold = nullptr;
};

} // namespace fasit::rules
