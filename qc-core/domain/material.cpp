#include "qc-core/domain/material.h"

#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::domain {
namespace {

bool answersTo(const ControlLevel& level, std::string_view text) {
    return ascii::equalsIgnoringCase(level.name, text) || std::to_string(level.number) == text ||
           std::any_of(level.aliases.begin(), level.aliases.end(),
                       [&](const std::string& alias) { return ascii::equalsIgnoringCase(alias, text); });
}

} // namespace

Date useBy(const ControlBottle& bottle, const ControlLot& lot, const ControlMaterial& material) {
    if (material.openVialDays == 0) {
        return lot.expiry;
    }
    return std::min(lot.expiry, Date{dateOf(bottle.openedAt).days + material.openVialDays});
}

std::optional<int> levelNamed(const ControlMaterial& material, std::string_view text) {
    text = ascii::trimmed(text);
    std::optional<int> found;
    for (const ControlLevel& level : material.levels) {
        if (answersTo(level, text)) {
            if (found) {
                return std::nullopt; // Two levels answer to it: not certain.
            }
            found = level.number;
        }
    }
    return found;
}

} // namespace fasit::domain
