#include "qc-core/planning/goals/goal_biological.h"

#include <cmath>

namespace fasit::planning {
namespace {

using stats::StatError;

double factorOf(GoalClass goalClass) {
    switch (goalClass) {
    case GoalClass::Minimum:
        return 1.5;
    case GoalClass::Desirable:
        return 1.0;
    case GoalClass::Optimum:
        return 0.5;
    }
    return 1.0;
}

} // namespace

Expected<BiologicalGoals, StatError> biologicalGoals(double withinCv, double betweenCv, GoalClass goalClass) {
    if (!std::isfinite(withinCv) || !std::isfinite(betweenCv)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (withinCv <= 0 || betweenCv <= 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    const double factor = factorOf(goalClass);
    const double cv = factor * 0.5 * withinCv;
    const double bias = factor * 0.25 * std::hypot(withinCv, betweenCv);
    const BiologicalGoals goals{cv, bias, 1.65 * cv + bias};
    if (!std::isfinite(goals.totalAllowableError)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return goals;
}

Expected<BiologicalGoalsInForce, MissingGoal>
biologicalGoalsInForce(const GoalTable& table, GoalQuestion question, GoalClass goalClass) {
    question.quantity = GoalQuantity::WithinSubjectCv;
    const auto within = goalInForce(table, question);
    if (!within) {
        return Unexpected<MissingGoal>(within.error());
    }
    question.quantity = GoalQuantity::BetweenSubjectCv;
    const auto between = goalInForce(table, question);
    if (!between) {
        return Unexpected<MissingGoal>(between.error());
    }
    const auto percentOf = [](const Goal& goal) {
        return goal.allowed.percent.value_or(Decimal()).toDouble();
    };
    const auto goals = biologicalGoals(percentOf(within->goal), percentOf(between->goal), goalClass);
    if (!goals) {
        return Unexpected<MissingGoal>({table.key, GoalMissing::NotInPercent, question});
    }
    return BiologicalGoalsInForce{*goals, within->goal, between->goal};
}

} // namespace fasit::planning
