// RulePower: what a rule set finds and what it stops for nothing, for the settings' picture of it. Pure.
#pragma once

#include "qc-core/domain/rule_set.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct RulePowerPoint {
    double shift = 0;   ///< Systematic error, in SD.
    double percent = 0; ///< Of the controls, that are rejected.
};

struct RulePower {
    int levels = 1;                   ///< One control value of each.
    std::vector<std::string> counted; ///< Rules whose firing rejects.
    double falseRejection = 0;        ///< Share of controls without any fault that are rejected.
    int oneIn = 0; ///< 1 in so many good controls is rejected, two digits; 0: practically none.
    std::vector<RulePowerPoint> curve;
};

/// Steady state, one value a level. The limits of the insert say nothing in SD and are left out. Nothing
/// where no rule is left, or the rules cannot be read.
std::optional<RulePower> rulePower(const std::string& definition, int levels);

} // namespace fasit::reports
