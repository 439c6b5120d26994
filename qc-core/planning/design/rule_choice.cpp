#include "qc-core/planning/design/rule_choice.h"

#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace fasit::planning {
namespace {

using stats::StatError;

constexpr unsigned bit(int levels) {
    return 1U << levels;
}

struct NamedRules {
    unsigned forLevels; ///< Bit n: for n levels.
    const char* rules;
    int perLevel; ///< Control values of a level in a run.
    int runs;
};

constexpr unsigned kEven = bit(1) | bit(2) | bit(4);
constexpr unsigned kSeveral = bit(2) | bit(4);
constexpr unsigned kAny = kEven | bit(3);

constexpr std::array<NamedRules, 22> kNamed{{
    {kAny, "1_3.5s", 1, 1},
    {kAny, "1_3s", 1, 1},
    {kAny, "1_2.5s", 1, 1},
    {kAny, "1_3s", 2, 1},
    {kAny, "1_2.5s", 2, 1},
    {kSeveral, "1_3s,2_2s,R_4s", 1, 1},
    {kEven, "1_3s,2_2s,R_4s", 2, 1},
    {bit(1), "1_3s,2_2s", 1, 2},
    {bit(2), "1_3s,2_2s,R_4s", 1, 2},
    {bit(1), "1_3s,2_2s,4_1s", 1, 4},
    {bit(2), "1_3s,2_2s,R_4s,4_1s", 1, 2},
    {bit(2), "1_3s,2_2s,R_4s,4_1s", 2, 1},
    {bit(4), "1_3s,2_2s,R_4s,4_1s", 1, 1},
    {bit(1), "1_3s,2_2s,R_4s,4_1s", 4, 1},
    {bit(2), "1_3s,2_2s,R_4s,4_1s,8x", 1, 4},
    {bit(2), "1_3s,2_2s,R_4s,4_1s,8x", 2, 2},
    {bit(4), "1_3s,2_2s,R_4s,4_1s,8x", 1, 2},
    {bit(3), "1_3s,2of3_2s,R_4s", 1, 1},
    {bit(3), "1_3s,2of3_2s,R_4s,3_1s", 1, 1},
    {bit(3), "1_3s,2of3_2s,R_4s,3_1s,6x", 2, 1},
    {bit(3), "1_3s,2of3_2s,R_4s,3_1s,6x", 1, 2},
    {bit(3), "1_3s,2of3_2s,R_4s,3_1s,9x", 1, 3},
}};

auto expense(const JudgedCandidate& judged) {
    const auto rules = std::count(judged.candidate.rules.begin(), judged.candidate.rules.end(), ',');
    return std::tuple(judged.cost(), rules, judged.falseRejection.value);
}

/// Few enough false rejections first, then the most detection.
std::size_t bestOf(const std::vector<JudgedCandidate>& judged, const Wanted& wanted) {
    const auto rank = [&](const JudgedCandidate& one) {
        return std::tuple(one.falseRejection.value <= wanted.falseRejection, one.detection.value);
    };
    return static_cast<std::size_t>(
        std::max_element(judged.begin(), judged.end(),
                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); }) -
        judged.begin());
}

Expected<JudgedCandidate, StatError> judge(const Candidate& candidate, double shift) {
    const auto power = PowerFunction::of(rules::parseRuleList(candidate.rules).value(), candidate.design);
    if (!power || candidate.design.lookBackRuns < 1) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return JudgedCandidate{candidate, *power->rejection({}, Notion::SteadyState),
                           *power->rejection({shift, 1}, Notion::SteadyState)};
}

} // namespace

std::vector<Candidate> namedCandidates(int levels) {
    std::vector<Candidate> candidates;
    for (const NamedRules& named : kNamed) {
        if ((named.forLevels & bit(levels)) != 0) {
            candidates.push_back({named.rules, {levels, levels * named.perLevel, named.runs}});
        }
    }
    return candidates;
}

Expected<RuleChoice, StatError> cheapestRules(std::span<const Candidate> candidates, double criticalShift,
                                              const Wanted& wanted) {
    if (!std::isfinite(criticalShift)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (candidates.empty()) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    if (criticalShift <= 0) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    RuleChoice choice;
    for (const Candidate& candidate : candidates) {
        auto judged = judge(candidate, criticalShift);
        if (!judged) {
            return Unexpected<StatError>(judged.error());
        }
        choice.judged.push_back(std::move(*judged));
    }
    std::sort(choice.judged.begin(), choice.judged.end(),
              [](const auto& a, const auto& b) { return expense(a) < expense(b); });
    const auto chosen = std::find_if(choice.judged.begin(), choice.judged.end(),
                                     [&](const auto& judged) { return judged.reaches(wanted); });
    if (chosen != choice.judged.end()) {
        choice.chosen = static_cast<std::size_t>(chosen - choice.judged.begin());
    }
    choice.best = bestOf(choice.judged, wanted);
    return choice;
}

} // namespace fasit::planning
