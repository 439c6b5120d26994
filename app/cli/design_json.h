// The answer of `fasit design` in JSON; its fields stand in docs/validation/planning.md.
#pragma once

#include "qc-core/planning/design/design.h"

#include <nlohmann/json.hpp>

namespace fasit::cli {

nlohmann::ordered_json designJson(const planning::DesignAnswer& answer);

/// Rules as written, with the scope where one is pinned.
std::vector<std::string> ruleNames(const domain::RuleSet& set);

} // namespace fasit::cli
