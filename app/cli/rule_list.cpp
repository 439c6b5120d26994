#include "app/cli/rule_list.h"

#include "app/cli/nearest_name.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace fasit::cli {
namespace {

using rules::RuleNameError;

constexpr std::array<std::string_view, 20> kWellKnown{
    "1_2s", "1_2.5s", "1_3s", "1_3.5s", "1_4s", "1_5s", "2_2s", "2of3_2s", "R_4s",   "R_4s:range",
    "3_1s", "4_1s",   "6x",   "8x",     "9x",   "10x",  "12x",  "7T",      "limits", "4of5_1s"};

struct RuleListText {
    Q_DECLARE_TR_FUNCTIONS(RuleListText)

  public:
    static QString of(const rules::BadRuleName& bad);
};

QString RuleListText::of(const rules::BadRuleName& bad) {
    switch (bad.error) {
    case RuleNameError::CountOutOfRange:
        return tr(
            "the number of results is not one that a rule can have; use 1 to 100, and 2 or more for nx");
    case RuleNameError::BadMultiple:
        return tr("k must be a number above 0 and below 100 with at most two decimals");
    case RuleNameError::UnknownScope:
        return tr("behind @ must stand a scope that the rule can have: within, run or across");
    case RuleNameError::UnknownAction:
        return tr("behind = must stand reject, warn or finding");
    case RuleNameError::Twice:
        return tr("the rule stands in the list twice");
    case RuleNameError::WithoutWarning:
        return tr("it looks at the other rules where 1_2s fires, and 1_2s is not among them");
    case RuleNameError::Empty:
        return tr("a rule is missing between two commas, or the list is empty");
    case RuleNameError::Unknown:
        break;
    }
    const std::string_view nearest = nearestName(bad.name, kWellKnown);
    return nearest.empty() ? tr("there is no such rule; known are limits, R_4s, n_ks, mofn_ks, nx and nT")
                           : tr("there is no such rule. Did you mean %1?")
                                 .arg(QString::fromUtf8(nearest.data(), static_cast<int>(nearest.size())));
}

} // namespace

Expected<domain::RuleSet, QString> readRuleList(const std::string& list) {
    const auto set = rules::parseRuleList(list);
    if (!set) {
        const QString reason = RuleListText::of(set.error());
        return Unexpected<QString>(
            RuleListText::tr("The rule “%1” cannot be used: %2")
                .arg(QString::fromStdString(set.error().name),
                     reason.endsWith(QLatin1Char('?')) ? reason : reason + QLatin1Char('.')));
    }
    if (!rules::CompiledRules::fits(*set)) {
        return Unexpected<QString>(
            RuleListText::tr("These are more rules than can be used together. Leave some out."));
    }
    return *set;
}

} // namespace fasit::cli
