#include "qc-core/planning/power/run_design.h"

#include "qc-core/rules/compiled_rules.h"

#include <algorithm>
#include <cmath>

namespace fasit::planning {

using domain::Rule;
using domain::RuleAction;

std::vector<int> replicatesOf(const RunDesign& design) {
    std::vector<int> replicates(static_cast<std::size_t>(design.levels), design.valuesPerRun / design.levels);
    for (int level = 0; level < design.valuesPerRun % design.levels; ++level) {
        ++replicates[static_cast<std::size_t>(level)];
    }
    return replicates;
}

Expected<domain::RuleSet, PlanError> countedRules(const domain::RuleSet& set) {
    if (set.rules.empty()) {
        return Unexpected<PlanError>(PlanError::NoRules);
    }
    if (!rules::CompiledRules::fits(set)) {
        return Unexpected<PlanError>(PlanError::TooManyRules);
    }
    domain::RuleSet counted = set;
    counted.lookBackDays.reset();
    const auto rejects = [](const Rule& rule) { return rule.action == RuleAction::Reject; };
    const auto isLimits = [](const Rule& rule) { return rule.kind == domain::RuleKind::Limits; };
    if (std::any_of(set.rules.begin(), set.rules.end(), isLimits)) {
        return Unexpected<PlanError>(PlanError::LimitsRule);
    }
    const bool anyRejects = std::any_of(set.rules.begin(), set.rules.end(), rejects);
    if (set.onlyAfterWarning && anyRejects) {
        return counted; // The warning opens the others, and must stay what it is.
    }
    if (anyRejects) {
        counted.rules.clear();
        std::copy_if(set.rules.begin(), set.rules.end(), std::back_inserter(counted.rules), rejects);
    }
    for (Rule& rule : counted.rules) {
        rule.action = RuleAction::Reject;
    }
    return counted;
}

Expected<RunDesign, PlanError> checkedDesign(const RunDesign& design) {
    if (design.levels < 1 || design.levels > kMaxLevels) {
        return Unexpected<PlanError>(PlanError::BadLevels);
    }
    if (design.valuesPerRun < design.levels || design.valuesPerRun > kMaxValuesPerRun) {
        return Unexpected<PlanError>(PlanError::BadValuesPerRun);
    }
    if (design.lookBackRuns < 0 || design.lookBackRuns > kMaxLookBackRuns) {
        return Unexpected<PlanError>(PlanError::BadLookBack);
    }
    return design;
}

bool isPossible(const ErrorSize& error) {
    return std::isfinite(error.shift) && std::isfinite(error.sdFactor) && error.sdFactor > 0;
}

} // namespace fasit::planning
