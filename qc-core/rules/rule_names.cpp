#include "qc-core/rules/rule_names.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/decimal.h"
#include "qc-core/rules/exact_bounds.h"
#include "qc-core/rules/rule_spelling.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace fasit::rules {
namespace {

using domain::Rule;
using domain::RuleAction;
using domain::RuleKind;
using domain::RuleScope;

constexpr int kMaxCount = 100;
constexpr std::int64_t kMicrosPerHundredth = Decimal::kMicrosPerUnit / 100;

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

Expected<int, RuleNameError> readCount(std::string_view text) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::invalid_argument || end != text.data() + text.size()) {
        return Unexpected<RuleNameError>(RuleNameError::Unknown);
    }
    if (error != std::errc() || count < 1 || count > kMaxCount) {
        return Unexpected<RuleNameError>(RuleNameError::CountOutOfRange);
    }
    return count;
}

Expected<std::int64_t, RuleNameError> readHundredths(std::string_view text) {
    const auto multiple = Decimal::parse(text);
    if (!multiple || multiple->micros() <= 0 || multiple->micros() % kMicrosPerHundredth != 0 ||
        multiple->micros() / kMicrosPerHundredth > kMaxHundredths) {
        return Unexpected<RuleNameError>(RuleNameError::BadMultiple);
    }
    return multiple->micros() / kMicrosPerHundredth;
}

std::string hundredthsText(std::int64_t hundredths) {
    std::string text = std::to_string(hundredths / 100);
    if (hundredths % 100 != 0) {
        text += "." + std::to_string(100 + hundredths % 100).substr(1);
        if (text.back() == '0') {
            text.pop_back();
        }
    }
    return text;
}

/// `n_ks`.
Expected<Rule, RuleNameError> readBeyond(std::string_view text) {
    const std::size_t mark = text.find('_');
    if (mark == std::string_view::npos) {
        return Unexpected<RuleNameError>(RuleNameError::Unknown);
    }
    const auto count = readCount(text.substr(0, mark));
    if (!count) {
        return Unexpected<RuleNameError>(count.error());
    }
    const auto k = readHundredths(text.substr(mark + 1, text.size() - mark - 2));
    if (!k) {
        return Unexpected<RuleNameError>(k.error());
    }
    const bool warns = *count == 1 && *k == 200;
    std::vector<RuleScope> scopes{RuleScope::WithinMaterial,
                                  *count == 2 ? RuleScope::WithinRun : RuleScope::AcrossMaterials};
    if (*count == 1) {
        scopes = {RuleScope::Result};
    }
    return Rule{std::to_string(*count) + "_" + hundredthsText(*k) + "s",
                RuleKind::ConsecutiveBeyond,
                *count,
                *k,
                std::move(scopes),
                warns ? RuleAction::Warn : RuleAction::Reject};
}

/// `nx` or `n_x`.
Expected<Rule, RuleNameError> readSameSide(std::string_view text) {
    text.remove_suffix(1);
    if (!text.empty() && text.back() == '_') {
        text.remove_suffix(1);
    }
    return readCount(text).and_then([](int count) -> Expected<Rule, RuleNameError> {
        if (count < 2) {
            return Unexpected<RuleNameError>(RuleNameError::CountOutOfRange);
        }
        return Rule{std::to_string(count) + "x",
                    RuleKind::SameSide,
                    count,
                    0,
                    {RuleScope::WithinMaterial, RuleScope::AcrossMaterials},
                    RuleAction::Reject};
    });
}

Expected<Rule, RuleNameError> readForm(std::string_view text) {
    const std::string form = plainSpelling(text);
    if (form.empty()) {
        return Unexpected<RuleNameError>(RuleNameError::Empty);
    }
    if (form == "limits") {
        return Rule{"limits", RuleKind::Limits, 1, 0, {RuleScope::Result}, RuleAction::Reject};
    }
    if (form == "r_4s") {
        return Rule{"R_4s", RuleKind::OppositeBeyond, 1, 200, {RuleScope::WithinRun}, RuleAction::Reject};
    }
    if (form.back() == 's') {
        return readBeyond(form);
    }
    return form.back() == 'x' ? readSameSide(form) : Unexpected<RuleNameError>(RuleNameError::Unknown);
}

/// A scope may be pinned only where the rule has a meaning: single results and R_4s have one scope.
bool mayHave(const Rule& rule, RuleScope scope) {
    if (rule.kind == RuleKind::Limits || rule.kind == RuleKind::OppositeBeyond || rule.count == 1) {
        return rule.scopes.front() == scope;
    }
    return scope != RuleScope::Result && (rule.kind != RuleKind::SameSide || scope != RuleScope::WithinRun);
}

bool sameInAScope(const Rule& a, const Rule& b) {
    return a.name == b.name && std::any_of(a.scopes.begin(), a.scopes.end(), [&](RuleScope scope) {
               return std::find(b.scopes.begin(), b.scopes.end(), scope) != b.scopes.end();
           });
}

Expected<Rule, RuleNameError> readRule(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::size_t at = text.substr(0, equals).find('@');
    auto rule = readForm(ascii::trimmed(text.substr(0, std::min(at, equals))));
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

} // namespace

Expected<Rule, BadRuleName> parseRule(std::string_view text) {
    text = ascii::trimmed(text);
    return readRule(text).map_error([&](RuleNameError error) {
        return BadRuleName{error, std::string(text)};
    });
}

Expected<domain::RuleSet, BadRuleName> parseRuleList(std::string_view text) {
    domain::RuleSet set;
    while (true) {
        const std::size_t comma = text.find(',');
        auto rule = parseRule(text.substr(0, comma));
        if (!rule) {
            return Unexpected<BadRuleName>(rule.error());
        }
        const auto overlaps = [&](const Rule& other) { return sameInAScope(other, *rule); };
        if (std::any_of(set.rules.begin(), set.rules.end(), overlaps)) {
            return Unexpected<BadRuleName>(BadRuleName{RuleNameError::Twice, rule->name});
        }
        set.rules.push_back(std::move(*rule));
        if (comma == std::string_view::npos) {
            return set;
        }
        text.remove_prefix(comma + 1);
    }
}

domain::RuleSet nursingHomeRules() {
    auto set = parseRuleList("limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding").value();
    set.name = "Sykehjem";
    set.lookBackDays = 90;
    return set;
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
