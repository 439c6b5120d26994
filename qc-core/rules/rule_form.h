// What a rule's name means, without scope and action: "limits", "R_4s", "R_4s:range", "n_ks", "mofn_ks",
// "nx", "mofnx", "nT". Pure, thread-safe.
#pragma once

#include "qc-core/rules/rule_names.h"

namespace fasit::rules {

/// In any of the common spellings; with the default scopes and action.
Expected<domain::Rule, RuleNameError> readRuleForm(std::string_view text);

} // namespace fasit::rules
