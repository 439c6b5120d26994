#include "app/text/rule_text.h"

#include "app/text/numbers.h"
#include "app/text/rule_name.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using domain::Side;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

QString shownK(const RuleName& rule) {
    return valueText(rule.k.toStdString());
}

QString beyond(const RuleName& rule, bool low) {
    if (rule.count == 1) {
        return (low ? Words::tr("below −%1 SD") : Words::tr("above +%1 SD")).arg(shownK(rule));
    }
    const auto words = low ? Words::tr("%1 in a row below −%2 SD") : Words::tr("%1 in a row above +%2 SD");
    return words.arg(QString::number(rule.count), shownK(rule));
}

QString someBeyond(const RuleName& rule, bool low) {
    if (rule.k.isEmpty()) {
        const auto words = low ? Words::tr("%1 of %2 below the mean") : Words::tr("%1 of %2 above the mean");
        return words.arg(QString::number(rule.count), QString::number(rule.among));
    }
    const auto words = low ? Words::tr("%1 of %2 below −%3 SD") : Words::tr("%1 of %2 above +%3 SD");
    return words.arg(QString::number(rule.count), QString::number(rule.among), shownK(rule));
}

} // namespace

QString ruleText(const domain::Violation& violation) {
    const auto rule = ruleName(violation.rule);
    const bool low = violation.side == Side::Low;
    switch (rule.form) {
    case RuleForm::Limits:
        return low ? Words::tr("below the limit") : Words::tr("above the limit");
    case RuleForm::Beyond:
        return beyond(rule, low);
    case RuleForm::SomeBeyond:
        return someBeyond(rule, low);
    case RuleForm::SameSide:
        return (low ? Words::tr("%1 in a row below the mean") : Words::tr("%1 in a row above the mean"))
            .arg(rule.count);
    case RuleForm::Trend:
        return (low ? Words::tr("%1 falling in a row") : Words::tr("%1 rising in a row")).arg(rule.count);
    case RuleForm::Spread:
        return Words::tr("levels more than %1 SD apart").arg(shownK(rule));
    case RuleForm::Analyser:
        return Words::tr("failed by the instrument");
    case RuleForm::Other:
        break;
    }
    return QString::fromStdString(violation.rule);
}

QString ruleTextWithName(const domain::Violation& violation) {
    if (ruleName(violation.rule).form == RuleForm::Analyser) {
        return ruleText(violation); // No rule of Fasit's.
    }
    return QStringLiteral("%1 (%2)").arg(ruleText(violation), QString::fromStdString(violation.rule));
}

} // namespace fasit::text
