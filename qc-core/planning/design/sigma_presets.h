// The Westgard Sigma Rules as rule sets by name: sigma-6, sigma-5, sigma-4 and sigma-3, each for 2 or 3
// levels. Made of the table in sigma_rules.h. Pure, thread-safe.
#pragma once

#include "qc-core/domain/rule_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

/// Highest sigma first. sigma-3 is the row for everything below 4.
std::vector<std::string> sigmaPresetNames();

/// In any case.
bool isSigmaPreset(std::string_view name);

/// Nothing where the name is none of them, or the table has no rows for so many levels.
std::optional<domain::RuleSet> sigmaPreset(std::string_view name, int levels);

} // namespace fasit::planning
