// Rule names as people write them: "limits", "1_3s", "2_2s", "R_4s", "4_1s", "10x", with an optional scope
// and action.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"

#include <string>
#include <string_view>

namespace fasit::rules {

enum class RuleNameError {
    Empty,
    Unknown,         ///< No such form.
    CountOutOfRange, ///< The number of results is not 1 to 100.
    BadMultiple,     ///< k is not a number above 0 and below 100 with at most two decimals.
    UnknownScope,    ///< Behind '@' stands none of result, within, run, across, or one the rule cannot have.
    UnknownAction,   ///< Behind '=' stands none of reject, warn, finding.
    Twice,           ///< The same rule stands in the list twice for one scope.
};

struct BadRuleName {
    RuleNameError error = RuleNameError::Unknown;
    std::string name; ///< As it was written.
};

/// One rule, e.g. "1_2s", "4_1s@across", "10x=finding"; read as well: "1-2s", "1:2s", "12s", "1₂s", "10-x".
/// Defaults: 1_2s warns, every other rule rejects; scopes as in docs/validation.md.
Expected<domain::Rule, BadRuleName> parseRule(std::string_view text);

/// A comma-separated list, as a rule set without a name and without a look-back limit.
Expected<domain::RuleSet, BadRuleName> parseRuleList(std::string_view text);

/// The rule set of a nursing home: reject on limits, 1_3s, 2_2s, R_4s; warn on 1_2s; 4_1s and 10x are
/// findings; results older than 90 days leave every window.
domain::RuleSet nursingHomeRules();

/// "within", "across", "run", "result": the words of the command line and of stored violations.
std::string_view scopeName(domain::RuleScope scope);
std::string_view actionName(domain::RuleAction action);
std::string_view sideName(domain::Side side);

} // namespace fasit::rules
