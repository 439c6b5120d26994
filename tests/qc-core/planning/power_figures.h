// What the tests of planning share: a power function from a written rule list.
#pragma once

#include "qc-core/planning/power/power.h"
#include "qc-core/rules/rule_names.h"

namespace fasit::planning {

inline PowerFunction powerOf(const char* rules, const RunDesign& design = {},
                             const SimulationSize& size = {}) {
    return PowerFunction::of(rules::parseRuleList(rules).value(), design, size).value();
}

inline double rejectionOf(const char* rules, const RunDesign& design, const ErrorSize& error,
                          Notion notion = Notion::SteadyState) {
    return powerOf(rules, design).rejection(error, notion)->value;
}

} // namespace fasit::planning
