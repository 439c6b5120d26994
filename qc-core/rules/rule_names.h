// Rule lists as people write them: names ("limits", "1_3s", "2of3_2s", "R_4s", "10x", "7T") with an optional
// scope and action. Pure, thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"

#include <string>
#include <string_view>

namespace fasit::rules {

enum class RuleNameError {
    Empty,
    Unknown,         ///< No such form.
    CountOutOfRange, ///< The number of results is not 1 to 100, of m-of-n not 2 <= m < n <= 64.
    BadMultiple,     ///< k is not a number above 0 and below 100 with at most two decimals.
    UnknownScope,    ///< Behind '@' stands none of result, within, run, across, or one the rule cannot have.
    UnknownAction,   ///< Behind '=' stands none of reject, warn, finding.
    Twice,           ///< The same rule stands in the list twice for one scope.
    WithoutWarning,  ///< "classic" looks at the other rules where 1_2s fires, and there is no 1_2s.
};

struct BadRuleName {
    RuleNameError error = RuleNameError::Unknown;
    std::string name; ///< As it was written.
};

/// One rule, e.g. "1_2s", "4_1s@across", "10x=finding"; read as well: "1-2s", "1:2s", "12s", "1₂s", "2/3-2s",
/// "10-x", "7t". Defaults: 1_2s warns, nT is a finding, every other rule rejects; scopes as in
/// docs/validation.md.
Expected<domain::Rule, BadRuleName> parseRule(std::string_view text);

/// A comma-separated list, as a rule set without a name and without a look-back limit. The words "classic",
/// "across-lots" and "keep-after-action" among the rules are its options. At least one rule is needed.
Expected<domain::RuleSet, BadRuleName> parseRuleList(std::string_view text);

/// "within", "across", "run", "result": the words of the command line and of stored violations.
std::string_view scopeName(domain::RuleScope scope);
std::string_view actionName(domain::RuleAction action);
std::string_view sideName(domain::Side side);

} // namespace fasit::rules
