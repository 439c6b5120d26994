#include "qc-core/rules/evaluator.h"

#include "qc-core/rules/run_record.h"

#include <algorithm>
#include <tuple>

namespace fasit::rules {
namespace {

using domain::RuleScope;

/// What most rule sets need, 1_2s, 1_3s, 2_2s, R_4s, 4_1s and 10x among them; they get code without loops.
constexpr int kUsualWords = 1;
constexpr std::size_t kUsualMultiples = 3;

/// The counters of every lane.
template <int Words>
using Streaks = std::array<StreakLanes, static_cast<std::size_t>(Words)>;

/// The sequence within one material.
template <int Words>
struct LevelSequence {
    Streaks<Words> streaks;
    std::int64_t lot = -1; ///< Of its newest result.
};

template <int Words>
class LevelSequences {
  public:
    LevelSequence<Words>& of(std::size_t level) {
        if (level >= m_count) [[unlikely]] {
            grow(level + 1);
        }
        return m_first[level];
    }

  private:
    void grow(std::size_t count) {
        m_sequences.resize(count);
        m_first = m_sequences.data();
        m_count = count;
    }

    std::vector<LevelSequence<Words>> m_sequences;
    LevelSequence<Words>* m_first = nullptr;
    std::size_t m_count = 0;
};

/// Takes the results one by one and hands what has reached its length to the record. What changes with every
/// result is in these members and nowhere else, so that it stays in registers.
template <int Words, std::size_t Multiples>
class Judge {
  public:
    Judge(const CompiledRules& rules, LevelSequences<Words>& levels, RunRecord& record)
        : m_rules(rules)
        , m_levels(levels)
        , m_record(record)
        , m_ageLimited(record.ages().limited()) {}

    void add(const SeriesResult& result, const Bounds& bounds) {
        if (entersWindows(result)) [[likely]] {
            addNumber(result, bounds);
        } else {
            m_record.judgeWithoutNumber(result, bounds);
        }
    }

    /// `history`: all results up to the run's last, of which the last `count` are the run's.
    void endRun(std::span<const SeriesResult> history, std::size_t count, std::int64_t openRun) {
        bool quiet = m_record.isQuiet();
        for (int word = 0; word < Words; ++word) {
            quiet = quiet && reachedLanes<RuleScope::AcrossMaterials>(m_across, word) == 0;
        }
        if (quiet) [[likely]] {
            m_record.endQuietly(history.back().run);
        } else {
            endEventful(history, count, openRun);
        }
    }

  private:
    void addNumber(const SeriesResult& result, const Bounds& bounds) {
        if (result.micros < bounds.low || result.micros > bounds.high) [[unlikely]] {
            m_record.fireLimits(result, bounds);
        }
        LevelSequence<Words>& level = m_levels.of(result.level);
        if (level.lot != result.lot) [[unlikely]] {
            changeLot(level, result.lot);
        }
        if (m_ageLimited) [[unlikely]] {
            m_record.ages().add(result.level, result.measuredAtSeconds);
        }
        const CompiledRules::Zone& zone =
            m_rules.zone(bounds.thresholds.template zoneOf<Multiples>(result.micros));
        std::uint64_t attention = zone.event;
        for (int w = 0; w < Words; ++w) {
            const auto word = static_cast<std::size_t>(w);
            const std::uint64_t lanes = zone.lanes[word];
            level.streaks[word].advance(lanes);
            m_across[word].advance(lanes);
            attention |= reachedLanes<RuleScope::WithinMaterial>(level.streaks, w) | m_across[word].full();
        }
        if (attention != 0) [[unlikely]] {
            attend(result, zone, level);
        }
    }

    /// Something fires, counts within the run, or has run full.
    void attend(const SeriesResult& result, const CompiledRules::Zone& zone, LevelSequence<Words>& level) {
        m_record.fireSingles(zone.firing, zone.side, result.level);
        for (std::size_t word = 0; word < Words; ++word) {
            level.streaks[word].saturate();
            m_across[word].saturate();
            m_runCounts[word].accumulate(zone.lanes[word]);
            m_runCounts[word].saturate();
        }
        report<RuleScope::WithinMaterial>(level.streaks, {&result, 1});
    }

    /// A lot that differs from the level's previous valid result starts its sequence, and the one across
    /// materials, anew.
    void changeLot(LevelSequence<Words>& level, std::uint32_t lot) {
        if (level.lot >= 0) {
            level.streaks = {};
            m_across = {};
        }
        level.lot = lot;
    }

    void endEventful(std::span<const SeriesResult> history, std::size_t count, std::int64_t openRun) {
        const auto own = history.last(count);
        if (m_record.hasNumbersOnly() || std::any_of(own.begin(), own.end(), entersWindows)) {
            m_record.atLeast(domain::VerdictKind::Accept);
            if (static_cast<std::int64_t>(own.front().run) != openRun) {
                report<RuleScope::WithinRun>(m_runCounts, history);
                report<RuleScope::AcrossMaterials>(m_across, history);
            }
        }
        m_runCounts = {};
        m_record.end(own.front().run);
    }

    template <RuleScope Scope>
    std::uint64_t reachedLanes(const Streaks<Words>& streaks, int word) const {
        return streaks[static_cast<std::size_t>(word)].reached(m_rules.complements(Scope, word));
    }

    template <RuleScope Scope>
    void report(const Streaks<Words>& streaks, std::span<const SeriesResult> upToNewest) const {
        for (int word = 0; word < Words; ++word) {
            const std::uint64_t lanes = m_rules.withoutHalfPair(reachedLanes<Scope>(streaks, word), word);
            if (lanes != 0) {
                m_record.fireLanes({lanes, word, Scope, upToNewest});
            }
        }
    }

    const CompiledRules& m_rules;
    LevelSequences<Words>& m_levels;
    RunRecord& m_record;
    Streaks<Words> m_across{};
    Streaks<Words> m_runCounts{};
    bool m_ageLimited;
};

template <int Words, std::size_t Multiples>
Evaluation evaluateWith(const CompiledRules& rules, std::span<const SeriesResult> results,
                        std::span<const Bounds> targets, std::int64_t openRun) {
    RunRecord record(rules, results.size() / 2 + 1);
    LevelSequences<Words> levels;
    Judge<Words, Multiples> judge(rules, levels, record);
    for (auto result = results.begin(); result != results.end();) {
        const auto first = result;
        const std::uint32_t run = first->run;
        do {
            judge.add(*result, targets[result->target]);
            ++result;
        } while (result != results.end() && result->run == run);
        judge.endRun({results.begin(), result}, static_cast<std::size_t>(result - first), openRun);
    }
    return record.take();
}

} // namespace

Evaluation evaluateHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                           std::span<const Bounds> targets, std::int64_t openRun) {
    const bool isUsual = rules.wordCount() <= kUsualWords && rules.multipleCount() <= kUsualMultiples;
    return isUsual ? evaluateWith<kUsualWords, kUsualMultiples>(rules, results, targets, openRun)
                   : evaluateWith<kMaxWords, kMaxMultiples>(rules, results, targets, openRun);
}

std::vector<domain::Violation> violationsOf(const CompiledRules& rules, const Evaluation& evaluation,
                                            const RunVerdict& run, std::span<const int> levels) {
    const auto first = evaluation.firings.begin() + run.firstFiring;
    std::vector<Firing> firings(first, first + run.firingCount);
    const auto rank = [&](const Firing& f) {
        return std::tuple(-static_cast<int>(rules.rules()[f.rule].action), f.rule, f.scope, f.level, f.side);
    };
    std::sort(firings.begin(), firings.end(),
              [&](const Firing& a, const Firing& b) { return rank(a) < rank(b); });
    std::vector<domain::Violation> violations;
    for (const Firing& f : firings) {
        const domain::Rule& rule = rules.rules()[f.rule];
        const auto level =
            f.level < 0 ? std::nullopt : std::optional(levels[static_cast<std::size_t>(f.level)]);
        violations.push_back({rule.name, f.scope, level, f.side, rule.action});
    }
    return violations;
}

} // namespace fasit::rules
