// Judge: takes the results of one instrument and analyte one by one and counts. Part of the evaluators.
//
// `Words`, `Multiples`: at least as many as the rules use, the fewer the faster. `Extended`: rules that need
// more than counters of consecutive results (m of n, trend, range). What changes with every result is in its
// members, and those of a level in its hot words, so that it stays in registers. One thread at a time.
#pragma once

#include "qc-core/rules/run_record.h"
#include "qc-core/rules/state_layout.h"

#include <algorithm>
#include <array>

namespace fasit::rules {

/// The results up to the run's last, as far back as the caller has them; the last `count` are the run's.
struct RunResults {
    std::span<const SeriesResult> history;
    std::size_t count = 0;

    std::span<const SeriesResult> own() const { return history.last(count); }
    /// Are the newest `wanted` results that enter windows all of one level?
    bool newestAreOneLevel(int wanted) const;
};

inline bool RunResults::newestAreOneLevel(int wanted) const {
    const SeriesResult* newest = nullptr;
    for (auto result = history.rbegin(); result != history.rend() && wanted > 0; ++result) {
        if (entersWindows(*result)) {
            newest = newest ? newest : &*result;
            if (result->level != newest->level) {
                return false;
            }
            --wanted;
        }
    }
    return true;
}

template <int Words, std::size_t Multiples, bool Extended>
class Judge {
  public:
    static constexpr std::size_t kHot = Words + 1;
    /// The most CompiledRules::quietMultiples may be.
    static constexpr std::size_t kQuiet = Extended ? Multiples : 1;

    Judge(const CompiledRules& rules, SequenceMemory& memory, RunRecord& record)
        : m_rules(rules)
        , m_memory(memory)
        , m_record(record)
        , m_limit(rules.lookBackSeconds()) {
        for (int word = 0; word < Words; ++word) {
            m_across[static_cast<std::size_t>(word)] = StreakLanes(memory.across()[word]);
        }
    }

    /// Back into the memory: what the next judge begins with.
    void save() {
        for (int word = 0; word < Words; ++word) {
            m_memory.across()[word] = m_across[static_cast<std::size_t>(word)].counts();
        }
    }

    /// The first word of the counters across levels, for whoever counts beside the judge.
    StreakLanes& across() { return m_across[0]; }

    void add(const SeriesResult& result, std::span<const Bounds> targets) {
        const Bounds& bounds = targets[result.target];
        if (isPlainNumber(result) || m_record.judgeUnusual(result, bounds)) [[likely]] {
            addNumber(result, bounds, targets);
        }
    }

    /// `isOneLevel(n)`: are the newest n results that enter windows all of one level?
    template <class IsOneLevel>
    void endRun(const RunResults& run, std::span<const Bounds> targets, bool isOpen, IsOneLevel isOneLevel) {
        bool quiet = m_record.isQuiet() && (!Extended || m_rules.rangeRule() < 0);
        for (int word = 0; word < Words; ++word) {
            quiet = quiet && reachedLanes<Scope::AcrossMaterials>(m_across, word) == 0;
        }
        if (quiet) [[likely]] {
            m_record.endQuietly(run.history.back().run);
        } else {
            endEventful(run.own(), targets, isOpen, isOneLevel);
        }
    }

    /// Every sequence starts anew with the next result.
    void restart() {
        for (std::size_t level = 0; level < m_memory.levels(); ++level) {
            m_memory.clearLevel(level);
        }
        m_across = {};
    }

  private:
    using Scope = domain::RuleScope;
    using Streaks = std::array<StreakLanes, static_cast<std::size_t>(Words)>;

    void addNumber(const SeriesResult& result, const Bounds& bounds, std::span<const Bounds> targets);
    std::uint64_t advance(const SeriesResult& result, const CompiledRules::Zone& zone, std::uint64_t* level,
                          std::span<const Bounds> targets);
    void attend(const SeriesResult& result, const CompiledRules::Zone& zone, std::uint64_t* level);
    void changeLot(const SeriesResult& result, std::uint64_t* level);
    void trendLanes(const SeriesResult& result, std::span<const Bounds> targets,
                    std::array<std::uint64_t, static_cast<std::size_t>(Words)>& lanes);
    void shiftRegisters(const SeriesResult& result, const CompiledRules::Zone& zone, bool hasSd);
    void judgeRegisters(std::uint32_t holding, std::size_t level);
    void judgeRange(std::span<const SeriesResult> own, std::span<const Bounds> targets);
    template <class IsOneLevel>
    void endEventful(std::span<const SeriesResult> own, std::span<const Bounds> targets, bool isOpen,
                     IsOneLevel isOneLevel);

    template <Scope At>
    std::uint64_t reachedLanes(const Streaks& streaks, int word) const {
        return streaks[static_cast<std::size_t>(word)].reached(m_rules.complements(At, word));
    }

    template <Scope At, class WindowCounts>
    void report(const Streaks& streaks, int level, WindowCounts counts) const {
        for (int word = 0; word < Words; ++word) {
            const std::uint64_t lanes = m_rules.withoutHalfPair(reachedLanes<At>(streaks, word), word);
            if (lanes != 0) {
                m_record.fireLanes({lanes, word, At, level}, counts);
            }
        }
    }

    const CompiledRules& m_rules;
    SequenceMemory& m_memory;
    RunRecord& m_record;
    Streaks m_across{};
    Streaks m_runCounts{};
    std::int64_t m_limit; ///< Look-back in seconds; 0: none.
};

} // namespace fasit::rules
