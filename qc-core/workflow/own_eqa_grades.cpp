#include "qc-core/workflow/own_eqa_grades.h"

#include "qc-core/eqa/grades.h"
#include "qc-core/eqa/ordinal_grade.h"
#include "qc-core/planning/goals/goal_lookup.h"
#include "qc-core/planning/goals/goal_reader.h"
#include "qc-core/planning/tables/shipped_tables.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;
using planning::GoalQuantity;
using planning::GradeAspect;

std::optional<planning::Allowance> allowanceOf(const Analyte& analyte, GoalQuantity quantity, Decimal at,
                                               Date day) {
    const auto table = planning::readGoalTable(planning::shippedTable("fasit_limits")).value();
    planning::GoalQuestion question;
    question.analyte = analyte.code;
    question.quantity = quantity;
    question.day = day;
    question.unit = analyte.unit;
    question.concentration = at;
    const auto goal = planning::goalInForce(table, question);
    return goal ? std::optional(goal->goal.allowed) : std::nullopt;
}

/// The band's limit of the analyte, or the one that stands in for it, with the band's shares.
std::optional<eqa::GradeLimits> limitsOf(const Analyte& analyte, GradeAspect aspect, Decimal at, Date day) {
    const auto table = planning::readGradeTable(planning::shippedTable("fasit_grades")).value();
    const auto band = planning::gradeBandInForce(table, aspect, day);
    if (!band) {
        return std::nullopt;
    }
    auto allowed = allowanceOf(analyte, band->limit, at, day);
    if (!allowed && band->limitWhereMissing) {
        allowed = allowanceOf(analyte, *band->limitWhereMissing, at, day);
    }
    return allowed ? eqa::gradeLimits(*allowed, *band) : std::nullopt;
}

std::optional<std::vector<Decimal>> numbersOf(const std::vector<ControlValue>& values) {
    std::vector<Decimal> numbers;
    for (const ControlValue& value : values) {
        const auto number = numberOf(value);
        if (!number) {
            return std::nullopt;
        }
        numbers.push_back(*number);
    }
    return numbers;
}

OwnEqaGrades gradesOfNumbers(const Analyte& analyte, const std::vector<Decimal>& own, Decimal assigned,
                             Date day) {
    OwnEqaGrades grades;
    if (const auto limits = limitsOf(analyte, GradeAspect::Trueness, assigned, day)) {
        const auto grade = eqa::truenessGrade(own, assigned, *limits);
        grades.trueness = grade ? std::optional(*grade) : std::nullopt;
    }
    if (const auto limits = limitsOf(analyte, GradeAspect::Precision, assigned, day)) {
        grades.precision = eqa::precisionGrade(own, *limits).value_or(std::nullopt);
    }
    return grades;
}

/// By the parallel that is graded worst; nothing where one is of another kind than the assigned value.
template <typename Kind, typename Grader>
std::optional<EqaGrade> worstGrade(const std::vector<ControlValue>& own, const Grader& gradeOf) {
    std::optional<EqaGrade> worst;
    for (const ControlValue& value : own) {
        const auto* one = std::get_if<Kind>(&value);
        if (one == nullptr) {
            return std::nullopt;
        }
        const EqaGrade grade = gradeOf(*one);
        worst = worst ? std::max(*worst, grade) : grade;
    }
    return worst;
}

/// Of two steps the other one is the contrary answer: never acceptable.
eqa::StepLimits stepLimitsOf(const Analyte& analyte) {
    constexpr std::size_t kContraries = 2;
    eqa::StepLimits limits;
    if (analyte.steps.size() <= kContraries) {
        limits.acceptable = 0;
    }
    return limits;
}

std::optional<EqaGrade> gradeOfAnswers(const std::vector<ControlValue>& own, Qualitative assigned) {
    if (assigned == Qualitative::Invalid) {
        return std::nullopt;
    }
    return worstGrade<Qualitative>(
        own, [&](Qualitative one) { return one == assigned ? EqaGrade::Good : EqaGrade::Poor; });
}

} // namespace

OwnEqaGrades ownEqaGrades(const Analyte& analyte, const std::vector<ControlValue>& own,
                          const ControlValue& assigned, Date day) {
    if (const auto* step = std::get_if<OrdinalStep>(&assigned)) {
        const auto limits = stepLimitsOf(analyte);
        const auto trueness = worstGrade<OrdinalStep>(
            own, [&](const OrdinalStep& one) { return eqa::stepGrade(one.step, step->step, limits); });
        return {trueness, std::nullopt};
    }
    if (const auto* answer = std::get_if<Qualitative>(&assigned)) {
        return {gradeOfAnswers(own, *answer), std::nullopt};
    }
    const auto numbers = numbersOf(own);
    const auto target = numberOf(assigned);
    if (!numbers || !target || numbers->empty()) {
        return {};
    }
    return gradesOfNumbers(analyte, *numbers, *target, day);
}

} // namespace fasit::workflow
