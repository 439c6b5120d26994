#include "qc-core/planning/design/design.h"

#include "qc-core/rules/rule_names.h"

namespace fasit::planning {
namespace {

using stats::StatError;

constexpr double kLastShift = 4;
constexpr double kShiftStep = 0.25;

Expected<JudgedWay, PlanError> judge(const GivenWay& way, double criticalShift) {
    const auto power = PowerFunction::of(way.rules, way.design);
    if (!power) {
        return Unexpected<PlanError>(power.error());
    }
    JudgedWay judged;
    judged.rules = way.rules;
    judged.design = way.design;
    judged.counted = power->countedRules();
    judged.exact = power->isExact();
    judged.falseRejection = *power->rejection({}, Notion::SteadyState);
    judged.falseRejectionFirstRun = *power->rejection({}, Notion::FirstRun);
    if (criticalShift > 0) {
        const auto steady = power->rejection({criticalShift, 1}, Notion::SteadyState);
        const auto first = power->rejection({criticalShift, 1}, Notion::FirstRun);
        judged.detection = steady ? std::optional(*steady) : std::nullopt;
        judged.detectionFirstRun = first ? std::optional(*first) : std::nullopt;
    }
    judged.curve = power->shiftCurve(kLastShift, kShiftStep, Notion::SteadyState);
    return judged;
}

Recommendation fromTable(const SigmaRecommendation& found) {
    return {std::string(found.rule.rules),
            found.rule.choices.front(),
            {found.rule.choices.begin() + 1, found.rule.choices.end()},
            true,
            found.rulesCannotRescue};
}

std::optional<Recommendation> recommend(double sigma, int levels, const std::optional<RuleChoice>& choice) {
    if (const auto found = recommendedBySigma(sigma, levels)) {
        return fromTable(*found);
    }
    if (!choice) {
        return std::nullopt;
    }
    const Candidate& best = choice->judged[choice->chosen.value_or(choice->best)].candidate;
    return Recommendation{
        best.rules, {best.design.valuesPerRun, best.design.lookBackRuns}, {}, false, !choice->chosen};
}

Expected<DesignAnswer, StatError> answerFor(const Performance& performance, int levels) {
    DesignAnswer answer;
    const auto sigma = sigmaMetric(performance);
    if (!sigma) {
        return Unexpected<StatError>(sigma.error());
    }
    answer.sigma = *sigma;
    answer.criticalShift = criticalShift(*sigma);
    answer.criticalSdFactor = criticalSdFactor(*sigma);
    const auto index = qualityGoalIndex(performance);
    if (!index) {
        return Unexpected<StatError>(index.error());
    }
    answer.qualityGoalIndex = *index;
    if (const auto choice = cheapestRules(namedCandidates(levels), answer.criticalShift)) {
        answer.choice = *choice;
    }
    answer.recommendation = recommend(*sigma, levels, answer.choice);
    return answer;
}

GivenWay wayOf(const Recommendation& recommendation, int levels) {
    return {rules::parseRuleList(recommendation.rules).value(),
            {levels, recommendation.count.valuesPerRun, recommendation.count.runs}};
}

} // namespace

Expected<DesignAnswer, DesignFault> answerTo(const DesignQuestion& question) {
    if (question.levels < 1 || question.levels > kMaxLevels) {
        return Unexpected<DesignFault>(PlanError::BadLevels);
    }
    if (!question.performance && !question.given) {
        return Unexpected<DesignFault>(StatError::TooFewValues);
    }
    DesignAnswer answer;
    if (question.performance) {
        auto found = answerFor(*question.performance, question.levels);
        if (!found) {
            return Unexpected<DesignFault>(found.error());
        }
        answer = std::move(*found);
    }
    if (!question.given && !answer.recommendation) {
        return answer;
    }
    auto judged = judge(question.given ? *question.given : wayOf(*answer.recommendation, question.levels),
                        answer.criticalShift);
    if (!judged) {
        return Unexpected<DesignFault>(judged.error());
    }
    answer.way = std::move(*judged);
    return answer;
}

} // namespace fasit::planning
