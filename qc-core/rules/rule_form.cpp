#include "qc-core/rules/rule_form.h"

#include "qc-core/base/decimal.h"
#include "qc-core/rules/exact_bounds.h"
#include "qc-core/rules/rule_spelling.h"

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
constexpr int kMaxSomeWindow = 64;
constexpr int kShortestTrend = 3;
constexpr std::int64_t kMicrosPerHundredth = Decimal::kMicrosPerUnit / 100;

using Form = Expected<Rule, RuleNameError>;

Unexpected<RuleNameError> wrong(RuleNameError error) {
    return Unexpected<RuleNameError>(error);
}

Expected<int, RuleNameError> readCount(std::string_view text) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::invalid_argument || end != text.data() + text.size()) {
        return wrong(RuleNameError::Unknown);
    }
    if (error != std::errc() || count < 1 || count > kMaxCount) {
        return wrong(RuleNameError::CountOutOfRange);
    }
    return count;
}

Expected<std::int64_t, RuleNameError> readHundredths(std::string_view text) {
    const auto multiple = Decimal::parse(text);
    if (!multiple || multiple->micros() <= 0 || multiple->micros() % kMicrosPerHundredth != 0 ||
        multiple->micros() / kMicrosPerHundredth > kMaxHundredths) {
        return wrong(RuleNameError::BadMultiple);
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

/// How many results must lie there, among how many: "4" is 4 of 4, "2of3" is 2 of 3.
struct Counts {
    int count = 1;
    int window = 1;

    bool isSome() const { return count != window; }
    std::string text() const {
        return isSome() ? std::to_string(count) + "of" + std::to_string(window) : std::to_string(count);
    }
};

Expected<Counts, RuleNameError> readCounts(std::string_view text) {
    const std::size_t of = text.find("of");
    const auto count = readCount(text.substr(0, of));
    if (!count) {
        return wrong(count.error());
    }
    if (of == std::string_view::npos) {
        return Counts{*count, *count};
    }
    const auto window = readCount(text.substr(of + 2));
    if (!window) {
        return wrong(window.error());
    }
    if (*count < 2 || *count >= *window || *window > kMaxSomeWindow) {
        return wrong(RuleNameError::CountOutOfRange);
    }
    return Counts{*count, *window};
}

/// Where n results beyond k SD are looked for, if nothing else is said.
std::vector<RuleScope> scopesOf(const Counts& counts) {
    if (counts.window == 1) {
        return {RuleScope::Result};
    }
    const bool inRun = counts.isSome() || counts.count == 2;
    return {RuleScope::WithinMaterial, inRun ? RuleScope::WithinRun : RuleScope::AcrossMaterials};
}

/// `n_ks`, `mofn_ks`.
Form readBeyond(std::string_view text) {
    const std::size_t mark = text.find('_');
    if (mark == std::string_view::npos) {
        return wrong(RuleNameError::Unknown);
    }
    const auto counts = readCounts(text.substr(0, mark));
    if (!counts) {
        return wrong(counts.error());
    }
    const auto k = readHundredths(text.substr(mark + 1, text.size() - mark - 2));
    if (!k) {
        return wrong(k.error());
    }
    const bool warns = counts->window == 1 && *k == 200;
    return Rule{counts->text() + "_" + hundredthsText(*k) + "s",
                counts->isSome() ? RuleKind::SomeBeyond : RuleKind::ConsecutiveBeyond,
                counts->count,
                counts->window,
                *k,
                scopesOf(*counts),
                warns ? RuleAction::Warn : RuleAction::Reject};
}

/// `nx`, `mofnx`, with or without a mark before the x.
Form readSameSide(std::string_view text) {
    text.remove_suffix(text.size() > 1 && text[text.size() - 2] == '_' ? 2 : 1);
    return readCounts(text).and_then([](const Counts& counts) -> Form {
        if (counts.count < 2) {
            return wrong(RuleNameError::CountOutOfRange);
        }
        Rule rule{counts.text() + "x",
                  RuleKind::SameSide,
                  counts.count,
                  counts.window,
                  0,
                  {RuleScope::WithinMaterial, RuleScope::AcrossMaterials},
                  RuleAction::Reject};
        if (counts.isSome()) {
            rule.kind = RuleKind::SomeBeyond;
            rule.scopes = {RuleScope::WithinMaterial};
        }
        return rule;
    });
}

/// `nT`.
Form readTrend(std::string_view text) {
    text.remove_suffix(text.size() > 1 && text[text.size() - 2] == '_' ? 2 : 1);
    return readCount(text).and_then([](int count) -> Form {
        if (count < kShortestTrend) {
            return wrong(RuleNameError::CountOutOfRange);
        }
        return Rule{std::to_string(count) + "T", RuleKind::Trend,    count, count, 0,
                    {RuleScope::WithinMaterial}, RuleAction::Finding};
    });
}

std::optional<Rule> namedForm(std::string_view form) {
    if (form == "limits") {
        return Rule{"limits", RuleKind::Limits, 1, 1, 0, {RuleScope::Result}, RuleAction::Reject};
    }
    if (form == "r_4s") {
        return Rule{"R_4s", RuleKind::OppositeBeyond, 1, 1, 200, {RuleScope::WithinRun}, RuleAction::Reject};
    }
    if (form == "r_4s_range") {
        return Rule{"R_4s:range",           RuleKind::RangeBeyond, 1, 1, 400,
                    {RuleScope::WithinRun}, RuleAction::Reject};
    }
    return std::nullopt;
}

} // namespace

Form readRuleForm(std::string_view text) {
    const std::string form = plainSpelling(text);
    if (form.empty()) {
        return wrong(RuleNameError::Empty);
    }
    if (auto rule = namedForm(form)) {
        return *std::move(rule);
    }
    switch (form.back()) {
    case 's':
        return readBeyond(form);
    case 'x':
        return readSameSide(form);
    case 't':
        return readTrend(form);
    default:
        return wrong(RuleNameError::Unknown);
    }
}

} // namespace fasit::rules
