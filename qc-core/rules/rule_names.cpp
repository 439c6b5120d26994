#include "qc-core/rules/rule_names.h"

#include "qc-core/base/ascii.h"
#include "qc-core/rules/rule_form.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fasit::rules {
namespace {

using domain::Rule;
using domain::RuleAction;
using domain::RuleKind;
using domain::RuleScope;

constexpr std::array<std::pair<std::string_view, RuleScope>, 4> kScopes{
    {{"result", RuleScope::Result},
     {"within", RuleScope::WithinMaterial},
     {"run", RuleScope::WithinRun},
     {"across", RuleScope::AcrossMaterials}}};
constexpr std::array<std::pair<std::string_view, RuleAction>, 3> kActions{
    {{"reject", RuleAction::Reject}, {"warn", RuleAction::Warn}, {"finding", RuleAction::Finding}}};

template <class Table>
auto valueNamed(const Table& table, std::string_view name) -> std::optional<decltype(table[0].second)> {
    for (const auto& [known, value] : table) {
        if (ascii::equalsIgnoringCase(known, name)) {
            return value;
        }
    }
    return std::nullopt;
}

template <class Table, class Value>
std::string_view nameIn(const Table& table, Value value) {
    return std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == value; })
        ->first;
}

/// A scope may be pinned only where the rule has a meaning: in those it has by default, and consecutive
/// results beyond k SD in any that holds several results.
bool mayHave(const Rule& rule, RuleScope scope) {
    const bool isAnyWindow = rule.kind == RuleKind::ConsecutiveBeyond && rule.count > 1;
    return isAnyWindow ? scope != RuleScope::Result
                       : std::find(rule.scopes.begin(), rule.scopes.end(), scope) != rule.scopes.end();
}

bool sameInAScope(const Rule& a, const Rule& b) {
    return a.name == b.name && std::any_of(a.scopes.begin(), a.scopes.end(), [&](RuleScope scope) {
               return std::find(b.scopes.begin(), b.scopes.end(), scope) != b.scopes.end();
           });
}

Expected<Rule, RuleNameError> readRule(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::size_t at = text.substr(0, equals).find('@');
    auto rule = readRuleForm(ascii::trimmed(text.substr(0, std::min(at, equals))));
    if (!rule) {
        return rule;
    }
    if (at != std::string_view::npos) {
        const std::string_view pinned = text.substr(0, equals).substr(at + 1);
        const auto scope = valueNamed(kScopes, ascii::trimmed(pinned));
        if (!scope || !mayHave(*rule, *scope)) {
            return Unexpected<RuleNameError>(RuleNameError::UnknownScope);
        }
        rule->scopes = {*scope};
    }
    if (equals != std::string_view::npos) {
        const auto action = valueNamed(kActions, ascii::trimmed(text.substr(equals + 1)));
        if (!action) {
            return Unexpected<RuleNameError>(RuleNameError::UnknownAction);
        }
        rule->action = *action;
    }
    return rule;
}

/// Options of a set, written among its rules.
constexpr std::array<std::pair<std::string_view, bool domain::RuleSet::*>, 3> kOptions{
    {{"classic", &domain::RuleSet::onlyAfterWarning},
     {"across-lots", &domain::RuleSet::continuesAcrossLots},
     {"keep-after-action", &domain::RuleSet::keepsAfterAction}}};

} // namespace

Expected<Rule, BadRuleName> parseRule(std::string_view text) {
    text = ascii::trimmed(text);
    return readRule(text).map_error([&](RuleNameError error) {
        return BadRuleName{error, std::string(text)};
    });
}

namespace {

/// Takes one element of a list; false where it is there twice.
bool take(Rule&& rule, domain::RuleSet& set) {
    const bool isTwice = std::any_of(set.rules.begin(), set.rules.end(),
                                     [&](const Rule& other) { return sameInAScope(other, rule); });
    set.rules.push_back(std::move(rule));
    return !isTwice;
}

Expected<domain::RuleSet, BadRuleName> checked(domain::RuleSet&& set) {
    const auto isWarning = [](const Rule& rule) { return rule.name == "1_2s"; };
    if (set.rules.empty()) {
        return Unexpected<BadRuleName>(BadRuleName{RuleNameError::Empty, {}});
    }
    if (set.onlyAfterWarning && std::none_of(set.rules.begin(), set.rules.end(), isWarning)) {
        return Unexpected<BadRuleName>(BadRuleName{RuleNameError::WithoutWarning, "classic"});
    }
    return std::move(set);
}

bool take(bool domain::RuleSet::*option, domain::RuleSet& set) {
    return !std::exchange(set.*option, true);
}

} // namespace

Expected<domain::RuleSet, BadRuleName> parseRuleList(std::string_view text) {
    domain::RuleSet set;
    while (true) {
        const std::size_t comma = text.find(',');
        const std::string_view element = ascii::trimmed(text.substr(0, comma));
        const auto option = valueNamed(kOptions, element);
        auto rule = option ? Expected<Rule, BadRuleName>() : parseRule(element);
        if (!rule) {
            return Unexpected<BadRuleName>(rule.error());
        }
        if (!(option ? take(*option, set) : take(*std::move(rule), set))) {
            return Unexpected<BadRuleName>(BadRuleName{RuleNameError::Twice, std::string(element)});
        }
        if (comma == std::string_view::npos) {
            return checked(std::move(set));
        }
        text.remove_prefix(comma + 1);
    }
}

std::string_view scopeName(RuleScope scope) {
    return nameIn(kScopes, scope);
}

std::string_view actionName(RuleAction action) {
    return nameIn(kActions, action);
}

std::string_view sideName(domain::Side side) {
    switch (side) {
    case domain::Side::Low:
        return "low";
    case domain::Side::High:
        return "high";
    case domain::Side::Both:
        break;
    }
    return "both";
}

} // namespace fasit::rules
