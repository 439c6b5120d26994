#include "qc-core/rules/evaluator.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace fasit::rules {
namespace {

using domain::RuleScope;
using domain::Side;
using domain::VerdictKind;

constexpr std::size_t kRecent = kMaxStreak + 1;
constexpr int kBitsPerLane = 8;

/// When the newest results of a sequence were measured; kept only where a look-back limit asks for it.
class RecentTimes {
  public:
    void add(std::int64_t seconds) { m_seconds[m_next++ % kRecent] = seconds; }

    bool newestLieWithin(int count, std::int64_t seconds) const {
        const std::int64_t newest = m_seconds[(m_next - 1) % kRecent];
        for (int back = 1; back <= count; ++back) {
            if (newest - m_seconds[(m_next - static_cast<std::size_t>(back)) % kRecent] > seconds) {
                return false;
            }
        }
        return true;
    }

  private:
    std::array<std::int64_t, kRecent> m_seconds{};
    std::size_t m_next = kRecent;
};

/// Results that follow each other: of one level, or of all levels together.
struct Sequence {
    std::array<StreakLanes, kMaxWords> words;
    std::int64_t lot = -1;

    void restart() {
        for (StreakLanes& word : words) {
            word.restart();
        }
    }
};

class Judge {
  public:
    Judge(const CompiledRules& rules, Evaluation& out)
        : m_rules(rules)
        , m_out(out) {}

    void beginRun(std::uint32_t run) {
        m_run = RunVerdict{run, static_cast<std::uint32_t>(m_out.firings.size()), 0, VerdictKind::None};
        m_runCounts = {};
        m_runHasNumber = false;
    }

    void add(const SeriesResult& result, const Bounds& bounds) {
        if (result.excluded) {
            return;
        }
        if (result.kind != ResultKind::Number) {
            addWithoutNumber(result, bounds);
            return;
        }
        m_runHasNumber = true;
        m_run.kind = domain::worse(m_run.kind, VerdictKind::Accept);
        if (result.micros < bounds.low || result.micros > bounds.high) {
            fire(m_rules.limitsRule(), RuleScope::Result, result.micros < bounds.low ? Side::Low : Side::High,
                 result.level);
        }
        addToSequences(result, bounds);
    }

    void endRun(bool complete) {
        if (complete && m_runHasNumber) {
            judgeRun();
            judgeAcross();
        }
        m_run.firingCount = static_cast<std::uint32_t>(m_out.firings.size()) - m_run.firstFiring;
        m_out.runs.push_back(m_run);
    }

  private:
    int zoneOf(const SeriesResult& result, const Bounds& bounds) const {
        if (!bounds.hasSd) {
            return CompiledRules::kNoSd;
        }
        const std::int64_t deviation = result.micros - bounds.mean;
        const std::int64_t distance = deviation < 0 ? -deviation : deviation;
        int exceeded = 0;
        for (int i = 0; i < m_rules.multipleCount(); ++i) {
            exceeded += distance > bounds.inside[static_cast<std::size_t>(i)] ? 1 : 0;
        }
        return m_rules.zoneOf(deviation, exceeded);
    }

    void addToSequences(const SeriesResult& result, const Bounds& bounds) {
        const int zoneIndex = zoneOf(result, bounds);
        const CompiledRules::Zone& zone = m_rules.zone(zoneIndex);
        if (zone.firing != 0) {
            const bool high = result.micros > bounds.mean;
            fireSingles(zone.firing, high ? Side::High : Side::Low, result.level);
        }
        Sequence& level = levelSequence(result);
        m_sameLevel = result.level == m_lastLevel ? m_sameLevel + 1 : 1;
        m_lastLevel = result.level;
        if (m_rules.lookBackSeconds() != 0) {
            m_levelTimes[result.level].add(result.measuredAtSeconds);
            m_acrossTimes.add(result.measuredAtSeconds);
        }
        for (int w = 0; w < m_rules.wordCount(); ++w) {
            const auto word = static_cast<std::size_t>(w);
            level.words[word].advance(zone.lanes[word]);
            m_across.words[word].advance(zone.lanes[word]);
            m_runCounts[word].accumulate(zone.lanes[word]);
            const auto reached = level.words[word].reached(m_rules.complements(RuleScope::WithinMaterial, w));
            if (reached != 0) {
                fireLanes(reached, w, RuleScope::WithinMaterial, result.level);
            }
        }
    }

    /// The level's sequence; a lot that differs from the level's previous valid result starts it, and the
    /// sequence across materials, anew.
    Sequence& levelSequence(const SeriesResult& result) {
        if (result.level >= m_levels.size()) {
            m_levels.resize(result.level + std::size_t{1});
            m_levelTimes.resize(m_levels.size());
        }
        Sequence& level = m_levels[result.level];
        if (level.lot != result.lot) {
            if (level.lot >= 0) {
                level.restart();
                m_across.restart();
            }
            level.lot = result.lot;
        }
        return level;
    }

    void addWithoutNumber(const SeriesResult& result, const Bounds& bounds) {
        switch (result.kind) {
        case ResultKind::StepInside:
            m_run.kind = domain::worse(m_run.kind, VerdictKind::Accept);
            return;
        case ResultKind::StepLow:
            fire(m_rules.limitsRule(), RuleScope::Result, Side::Low, result.level);
            return;
        case ResultKind::StepHigh:
            fire(m_rules.limitsRule(), RuleScope::Result, Side::High, result.level);
            return;
        default:
            break;
        }
        // "<b" lies wholly below the allowed area when b <= low: no value under b reaches low.
        if (result.kind == ResultKind::BelowBound && result.micros <= bounds.low) {
            fire(m_rules.limitsRule(), RuleScope::Result, Side::Low, result.level);
        } else if (result.kind == ResultKind::AboveBound && result.micros >= bounds.high) {
            fire(m_rules.limitsRule(), RuleScope::Result, Side::High, result.level);
        } else {
            m_run.kind = domain::worse(m_run.kind, VerdictKind::CannotJudge);
        }
    }

    void judgeRun() {
        for (int w = 0; w < m_rules.wordCount(); ++w) {
            const auto reached = m_runCounts[static_cast<std::size_t>(w)].reached(
                m_rules.complements(RuleScope::WithinRun, w));
            if (reached != 0) {
                fireLanes(reached, w, RuleScope::WithinRun, -1);
            }
        }
    }

    void judgeAcross() {
        for (int w = 0; w < m_rules.wordCount(); ++w) {
            const auto reached = m_across.words[static_cast<std::size_t>(w)].reached(
                m_rules.complements(RuleScope::AcrossMaterials, w));
            if (reached != 0) {
                fireLanes(reached, w, RuleScope::AcrossMaterials, -1);
            }
        }
    }

    void fireSingles(std::uint32_t firing, Side side, int level) {
        for (; firing != 0; firing &= firing - 1) {
            fire(std::countr_zero(firing), RuleScope::Result, side, level);
        }
    }

    /// R_4s owns a pair of lanes: it fires when both have been reached in the run.
    void fireLanes(std::uint64_t reached, int word, RuleScope scope, int level) {
        for (std::uint64_t rest = reached; rest != 0; rest &= rest - 1) {
            const int bit = std::countr_zero(rest) / kBitsPerLane;
            const CompiledRules::Lane lane = m_rules.lane(word, bit);
            if (lane.rule == m_rules.oppositeRule()) {
                const bool both = (reached >> (kBitsPerLane * (bit ^ 1)) & 0x80U) != 0;
                if (both) {
                    fire(lane.rule, scope, Side::Both, -1);
                }
            } else if (windowCounts(lane.rule, scope, level)) {
                fire(lane.rule, scope, lane.side, level);
            }
        }
    }

    bool windowCounts(int rule, RuleScope scope, int level) const {
        const int length = m_rules.rules()[static_cast<std::size_t>(rule)].count;
        if (scope == RuleScope::AcrossMaterials && m_sameLevel >= length) {
            return false; // The whole window is one level: not "across".
        }
        if (m_rules.lookBackSeconds() == 0 || scope == RuleScope::WithinRun) {
            return true;
        }
        const RecentTimes& times = scope == RuleScope::AcrossMaterials
                                       ? m_acrossTimes
                                       : m_levelTimes[static_cast<std::size_t>(level)];
        return times.newestLieWithin(length, m_rules.lookBackSeconds());
    }

    void fire(int rule, RuleScope scope, Side side, int level) {
        const Firing firing{static_cast<std::uint8_t>(rule), scope, side, static_cast<std::int16_t>(level)};
        const auto first = m_out.firings.begin() + m_run.firstFiring;
        if (std::find(first, m_out.firings.end(), firing) != m_out.firings.end()) {
            return;
        }
        m_out.firings.push_back(firing);
        const auto action = m_rules.rules()[static_cast<std::size_t>(rule)].action;
        m_run.kind = domain::worse(m_run.kind, verdictOf(action));
    }

    static VerdictKind verdictOf(domain::RuleAction action) {
        switch (action) {
        case domain::RuleAction::Reject:
            return VerdictKind::Reject;
        case domain::RuleAction::Warn:
            return VerdictKind::Warn;
        case domain::RuleAction::Finding:
            break;
        }
        return VerdictKind::Accept;
    }

    const CompiledRules& m_rules;
    Evaluation& m_out;
    RunVerdict m_run;
    std::array<StreakLanes, kMaxWords> m_runCounts;
    std::vector<Sequence> m_levels;
    std::vector<RecentTimes> m_levelTimes;
    Sequence m_across;
    RecentTimes m_acrossTimes;
    int m_lastLevel = -1;
    int m_sameLevel = 0;
    bool m_runHasNumber = false;
};

} // namespace

Evaluation evaluateHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                           std::span<const Bounds> targets, std::int64_t openRun) {
    Evaluation evaluation;
    evaluation.runs.reserve(results.size() / 2 + 1);
    Judge judge(rules, evaluation);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const SeriesResult& result = results[i];
        if (i == 0 || result.run != results[i - 1].run) {
            judge.beginRun(result.run);
        }
        judge.add(result, targets[result.target]);
        if (i + 1 == results.size() || results[i + 1].run != result.run) {
            judge.endRun(static_cast<std::int64_t>(result.run) != openRun);
        }
    }
    return evaluation;
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
