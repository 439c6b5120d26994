// Rule sets that ship with the program, by name. Pure, thread-safe.
#pragma once

#include "qc-core/domain/rule_set.h"

#include <optional>
#include <span>
#include <string_view>

namespace fasit::rules {

struct RulePreset {
    std::string_view name;       ///< As the command line takes it.
    std::string_view definition; ///< A list that parseRuleList reads.
    int levels = 0;              ///< Levels it is made for; 0: any number.
    std::optional<int> lookBackDays;
    std::string_view source;
};

std::span<const RulePreset> rulePresets();

/// The named one as a rule set, in any case; nothing where there is none.
std::optional<domain::RuleSet> presetNamed(std::string_view name);

/// The rule set of a nursing home, "Sykehjem": reject on limits, 1_3s, 2_2s, R_4s; warn on 1_2s; 4_1s, 10x
/// and 7T are findings; results older than 90 days leave every window.
domain::RuleSet nursingHomeRules();

} // namespace fasit::rules
