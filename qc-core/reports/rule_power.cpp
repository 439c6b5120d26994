#include "qc-core/reports/rule_power.h"

#include "qc-core/planning/power/power.h"
#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <cmath>

namespace fasit::reports {
namespace {

constexpr double kLastShift = 4;
constexpr double kShiftStep = 0.25;
constexpr double kPractically = 1e-6;
constexpr double kPercent = 100;

/// The rule set without what compares with a range.
std::optional<domain::RuleSet> inDeviations(const std::string& definition) {
    const auto read = rules::parseRuleList(definition);
    if (!read) {
        return std::nullopt;
    }
    domain::RuleSet set = *read;
    set.rules.erase(std::remove_if(set.rules.begin(), set.rules.end(),
                                   [](const auto& rule) { return rule.kind == domain::RuleKind::Limits; }),
                    set.rules.end());
    return set.rules.empty() ? std::nullopt : std::optional(set);
}

/// With two digits, so that it does not look surer than it is.
int roundedOneIn(double share) {
    if (share < kPractically) {
        return 0;
    }
    const double oneIn = 1 / share;
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(oneIn)) - 1));
    return static_cast<int>(std::lround(oneIn / step) * std::lround(step));
}

} // namespace

std::optional<RulePower> rulePower(const std::string& definition, int levels) {
    const auto set = inDeviations(definition);
    const auto power =
        set ? std::optional(planning::PowerFunction::of(*set, {levels, levels, 0})) : std::nullopt;
    if (!power || !*power) {
        return std::nullopt;
    }
    RulePower shown;
    shown.levels = levels;
    shown.counted = (*power)->countedRules();
    for (const auto& point : (*power)->shiftCurve(kLastShift, kShiftStep, planning::Notion::SteadyState)) {
        shown.curve.push_back({point.error.shift, kPercent * point.probability.value});
    }
    shown.falseRejection = shown.curve.front().percent / kPercent;
    shown.oneIn = roundedOneIn(shown.falseRejection);
    return shown;
}

} // namespace fasit::reports
