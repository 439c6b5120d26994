#include "qc-core/planning/design/sigma_presets.h"

#include "qc-core/base/ascii.h"
#include "qc-core/planning/design/sigma_rules.h"
#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>

namespace fasit::planning {
namespace {

struct Preset {
    std::string_view name;
    int sigma = 0;
};

constexpr std::array kPresets{Preset{"sigma-6", 6}, Preset{"sigma-5", 5}, Preset{"sigma-4", 4},
                              Preset{"sigma-3", 3}};

const Preset* presetNamed(std::string_view name) {
    const auto* const found = std::find_if(kPresets.begin(), kPresets.end(), [&](const Preset& preset) {
        return ascii::equalsIgnoringCase(preset.name, name);
    });
    return found == kPresets.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::string> sigmaPresetNames() {
    std::vector<std::string> names;
    for (const Preset& preset : kPresets) {
        names.emplace_back(preset.name);
    }
    return names;
}

bool isSigmaPreset(std::string_view name) {
    return presetNamed(name) != nullptr;
}

std::optional<domain::RuleSet> sigmaPreset(std::string_view name, int levels) {
    const Preset* const preset = presetNamed(name);
    const auto row = preset ? recommendedBySigma(preset->sigma, levels) : std::nullopt;
    if (!row) {
        return std::nullopt;
    }
    auto set = rules::parseRuleList(row->rule.rules).value();
    set.name = preset->name;
    set.definition = row->rule.rules;
    return set;
}

} // namespace fasit::planning
