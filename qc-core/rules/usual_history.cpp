#include "qc-core/rules/usual_history.h"

namespace fasit::rules {

using domain::RuleScope;

static_assert(UsualJudge::kQuiet == 1 && UsualJudge::kHot == 2, "one k, one word of counters and the lot");

/// Counted without a branch: the side of a result in control is a coin toss.
inline std::uint64_t UsualHistory::Level::lanesAt(std::uint64_t height) const {
    std::size_t zone = 0;
    zone += height < begins[0] ? 1U : 0U;
    zone += height < begins[1] ? 1U : 0U;
    zone += height < begins[2] ? 1U : 0U;
    zone += height < begins[3] ? 1U : 0U;
    return lanes[zone];
}

/// What changes with every result, where no one else points to it, so that it stays in registers.
class UsualHistory::Counting {
  public:
    Counting(const CompiledRules& rules, StreakLanes across)
        : m_within(rules.complements(RuleScope::WithinMaterial, 0))
        , m_between(rules.complements(RuleScope::AcrossMaterials, 0))
        , m_across(across) {}

    StreakLanes across() const { return m_across; }
    void setAcross(StreakLanes across) { m_across = across; }

    /// False, and nothing has changed, where the result is no plain number, is judged by another target or of
    /// another lot than the one before, stands where something fires or counts within the run, or brings a
    /// counter to its length.
    bool takes(const SeriesResult& result, Level& level) {
        if (!(result.target == level.target && result.lot == level.lot &&
              LevelAndNature(result) == level.levelAndNature)) {
            return false;
        }
        const std::uint64_t height =
            static_cast<std::uint64_t>(result.micros) - static_cast<std::uint64_t>(level.low);
        return height <= level.width && counts(level.lanesAt(height), level.streak);
    }

  private:
    bool counts(std::uint64_t lanes, StreakLanes& ofLevel) {
        StreakLanes own = ofLevel;
        StreakLanes across = m_across;
        own.advance(lanes);
        across.advance(lanes);
        if ((own.reached(m_within) | across.reached(m_between)) != 0) {
            return false;
        }
        ofLevel = own;
        m_across = across;
        return true;
    }

    std::uint64_t m_within;
    std::uint64_t m_between;
    StreakLanes m_across;
};

UsualHistory::UsualHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                           std::span<const Bounds> targets)
    : m_rules(rules)
    , m_results(results)
    , m_targets(targets)
    , m_record(rules, results.size() / 2 + 1)
    , m_memory(StateLayout(rules, UsualJudge::kHot - 1))
    , m_judge(rules, m_memory, m_record) {
    for (std::uint16_t level = 0; level < kMostLevels; ++level) {
        m_levels[level].levelAndNature = LevelAndNature::plainNumberOf(level);
    }
}

Evaluation UsualHistory::evaluate(const Circumstances& circumstances) {
    const auto lastRestart = circumstances.restarts.end();
    auto nextRestart = m_rules.keepsAfterAction() ? lastRestart : circumstances.restarts.begin();
    Counting counting(m_rules, m_judge.across());
    Level* const levels = m_levels.data();
    const SeriesResult* next = m_results.data();
    const SeriesResult* const end = next + m_results.size();
    while (next != end) {
        const SeriesResult* const first = next;
        const std::uint32_t run = first->run;
        if (nextRestart != lastRestart && *nextRestart == run) [[unlikely]] {
            restart();
            counting.setAcross({});
            ++nextRestart;
        }
        bool isQuiet = false;
        do {
            isQuiet = counting.takes(*next, levels[next->level % kMostLevels]);
        } while (isQuiet && ++next != end && next->run == run);
        if (isQuiet) [[likely]] {
            m_record.endQuietly(run);
        } else {
            m_judge.across() = counting.across();
            next = judgeRest(first, next, run == circumstances.openRun);
            counting.setAcross(m_judge.across());
        }
    }
    return m_record.take();
}

/// The judge keeps the counters of a level in the memory; those of other levels it leaves alone.
[[gnu::always_inline]] inline void UsualHistory::judge(const SeriesResult& result) {
    if (result.level >= kMostLevels) {
        m_judge.add(result, m_targets);
        return;
    }
    Level& level = m_levels[result.level];
    m_memory.level<UsualJudge::kHot>(result.level)[0] = level.streak.counts();
    m_judge.add(result, m_targets);
    const std::uint64_t* const words = m_memory.level<UsualJudge::kHot>(result.level);
    level.streak = StreakLanes(words[0]);
    if (words[1] != 0) { // Its first number gives a level a lot.
        level.lot = static_cast<std::uint32_t>(words[1] - 1);
        if (level.target != result.target) [[unlikely]] {
            learn(level, result.target);
        }
    }
}

/// The results of a run from `next` on, and what comes of the run. The first result behind it.
[[gnu::noinline]] const SeriesResult* UsualHistory::judgeRest(const SeriesResult* first,
                                                              const SeriesResult* next, bool isOpen) {
    const SeriesResult* const end = m_results.data() + m_results.size();
    for (; next != end && next->run == first->run; ++next) {
        judge(*next);
    }
    const RunResults own{{m_results.data(), next}, static_cast<std::size_t>(next - first)};
    m_judge.endRun(own, m_targets, isOpen, [&](int count) { return own.newestAreOneLevel(count); });
    return next;
}

void UsualHistory::learn(Level& level, std::uint32_t target) const {
    constexpr std::size_t kHighest = Thresholds::zone(domain::Side::High, 1);
    const Bounds& bounds = m_targets[target];
    level.target = target;
    level.low = bounds.quietLow;
    level.width = bounds.quietWidth;
    level.lanes = {};
    for (std::size_t i = 0; bounds.thresholds.hasSd() && i < kZones; ++i) {
        level.lanes[i] = m_rules.zone(kHighest - i).lanes.front();
        if (i + 1 < kZones) {
            level.begins[i] = bounds.thresholds.begins(kHighest - i, level.low);
        }
    }
}

void UsualHistory::restart() {
    m_judge.restart();
    for (Level& level : m_levels) {
        level.streak = {};
    }
}

} // namespace fasit::rules
