#include "qc-core/rules/rule_presets.h"

#include "qc-core/base/ascii.h"
#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>

namespace fasit::rules {
namespace {

constexpr std::string_view kWestgard =
    "Westgard JO, Barry PL, Hunt MR, Groth T. Clin Chem 1981;27:493-501; westgard.com, multirule";

constexpr std::array<RulePreset, 4> kPresets{{
    {"Sykehjem", "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding,7T=finding", 0, 90,
     "Fasit's own for weekly control at nursing homes"},
    {"Westgard", "1_2s,1_3s,2_2s,R_4s,4_1s,10x", 2, std::nullopt, kWestgard},
    {"Westgard-3", "1_2s,1_3s,2of3_2s,R_4s,3_1s,6x", 3, std::nullopt, kWestgard},
    {"Trollboken", "1_3s,2of3_2s,7T=finding,10of11x=finding", 0, std::nullopt,
     "Nordtest TR 569, Internal quality control"},
}};

domain::RuleSet ruleSetOf(const RulePreset& preset) {
    auto set = parseRuleList(preset.definition).value();
    set.name = preset.name;
    set.definition = preset.definition;
    set.lookBackDays = preset.lookBackDays;
    return set;
}

} // namespace

std::span<const RulePreset> rulePresets() {
    return kPresets;
}

std::optional<domain::RuleSet> presetNamed(std::string_view name) {
    const auto found = std::find_if(kPresets.begin(), kPresets.end(), [&](const RulePreset& preset) {
        return ascii::equalsIgnoringCase(preset.name, name);
    });
    return found == kPresets.end() ? std::nullopt : std::optional(ruleSetOf(*found));
}

domain::RuleSet nursingHomeRules() {
    return ruleSetOf(kPresets.front());
}

} // namespace fasit::rules
