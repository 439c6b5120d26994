// UsualHistory: evaluateHistory for the rule sets that most have, in fewer instructions a result.
//
// Nearly every result does nothing but count, and all that is needed for that stands in one place a level.
// Every other result, and every run of which something comes, is left to UsualJudge. One thread at a time.
#pragma once

#include "qc-core/rules/judge_forms.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>

namespace fasit::rules {

class UsualHistory {
  public:
    /// Precondition: the rules are of the usual form (see formOf) and look back without limit.
    UsualHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                 std::span<const Bounds> targets);

    /// Call once.
    Evaluation evaluate(const Circumstances& circumstances);

  private:
    static constexpr std::size_t kMostLevels = 8; ///< Results of further ones are left to the judge.
    static constexpr std::size_t kZones = 5;      ///< On the mean, and on each side inside and outside one k.
    static constexpr std::uint32_t kNoTarget = std::numeric_limits<std::uint32_t>::max();

    /// What a quiet result of a level is compared with, and what it changes. Aligned to be found by a shift.
    struct alignas(128) Level {
        StreakLanes streak;
        /// As in the result before, in the order that they have there: one comparison asks for two or three.
        std::uint32_t target = kNoTarget;
        std::uint32_t lot = 0;
        LevelAndNature levelAndNature = LevelAndNature::plainNumberOf(0);
        std::int64_t low = 0; ///< The quiet area, as in Bounds;
        std::uint64_t width = 0;
        std::array<std::uint64_t, kZones - 1> begins{}; ///< where its zones begin above `low`, highest first,
        std::array<std::uint64_t, kZones> lanes{};      ///< and what counts in them.

        std::uint64_t lanesAt(std::uint64_t height) const;
    };

    class Counting;

    const SeriesResult* judgeRest(const SeriesResult* first, const SeriesResult* next, bool isOpen);
    void judge(const SeriesResult& result);
    void learn(Level& level, std::uint32_t target) const;
    void restart();

    const CompiledRules& m_rules;
    std::span<const SeriesResult> m_results;
    std::span<const Bounds> m_targets;
    RunRecord m_record;
    SequenceMemory m_memory;
    UsualJudge m_judge;
    std::array<Level, kMostLevels> m_levels;
};

} // namespace fasit::rules
