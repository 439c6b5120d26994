#include "app/text/rule_set_text.h"

#include "app/text/numbers.h"
#include "app/text/rule_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fasit::text {
namespace {

using domain::RuleAction;
using reports::AdviceMissing;
using workflow::RuleFault;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};

constexpr double kShownShift = 2; ///< The shift that is told in words.

QString percentText(double share, int decimals) {
    return QLocale().toString(share, 'f', decimals);
}

QString meaning(const RuleName& rule) {
    const auto k = valueText(rule.k.toStdString());
    switch (rule.form) {
    case RuleForm::Limits:
        return Words::tr("a control outside the approved area");
    case RuleForm::Beyond:
        return rule.count == 1 ? Words::tr("a control more than %1 SD from the mean").arg(k)
                               : Words::tr("%1 in a row more than %2 SD from the mean, on the same side")
                                     .arg(QString::number(rule.count), k);
    case RuleForm::SomeBeyond:
        return k.isEmpty()
                   ? Words::tr("%1 of %2 on the same side of the mean").arg(rule.count).arg(rule.among)
                   : Words::tr("%1 of %2 more than %3 SD from the mean, on the same side")
                         .arg(QString::number(rule.count), QString::number(rule.among), k);
    case RuleForm::SameSide:
        return Words::tr("%1 in a row on the same side of the mean").arg(rule.count);
    case RuleForm::Trend:
        return Words::tr("%1 in a row that rise, or fall").arg(rule.count);
    case RuleForm::Spread:
        return Words::tr("two levels of one control more than %1 SD apart").arg(k);
    case RuleForm::Analyser:
    case RuleForm::Other:
        break;
    }
    return {};
}

QString actionText(RuleAction action) {
    switch (action) {
    case RuleAction::Reject:
        return Words::tr("Stops.");
    case RuleAction::Warn:
        return Words::tr("Warns.");
    case RuleAction::Finding:
        break;
    }
    return Words::tr("Is told to the laboratory adviser only.");
}

QString whyNoAdvice(const reports::RuleAdvice& advice) {
    switch (advice.missing) {
    case AdviceMissing::TooFewResults:
        return Words::tr("No recommendation yet: it needs 20 results of a lot, and there are %1.")
            .arg(advice.results);
    case AdviceMissing::NoGoal:
        return Words::tr("No recommendation: no quality goal is known for this analyte.");
    case AdviceMissing::NoMean:
        return Words::tr("No recommendation: the control has limits, but no mean.");
    default:
        return Words::tr("No recommendation: the table knows two and three levels.");
    }
}

} // namespace

QString ruleInWords(const domain::Rule& rule) {
    const auto words = meaning(ruleName(rule.name));
    const auto name = QString::fromStdString(rule.name);
    return words.isEmpty() ? name : Words::tr("%1: %2. %3").arg(name, words, actionText(rule.action));
}

QString ruleSetName(const domain::RuleSet& set) {
    return Words::tr("%1, version %2").arg(QString::fromStdString(set.name)).arg(set.version);
}

QString falseAlarmText(const reports::RulePower& power) {
    return power.oneIn == 0
               ? Words::tr("Practically no good control is stopped.")
               : Words::tr("About 1 of %1 good controls is stopped.").arg(QLocale().toString(power.oneIn));
}

QString detectionText(const reports::RulePower& power) {
    const auto at = std::find_if(power.curve.begin(), power.curve.end(),
                                 [](const auto& point) { return point.shift >= kShownShift; });
    return at == power.curve.end()
               ? QString()
               : Words::tr("An analyser that has shifted by %1 SD is found by %2 % of the controls.")
                     .arg(QLocale().toString(at->shift), percentText(at->percent, 0));
}

QString ruleAdviceText(const reports::RuleAdvice& advice) {
    if (advice.missing != AdviceMissing::None) {
        return whyNoAdvice(advice);
    }
    const auto rests = Words::tr("Allowed error %1 %, bias %2 %, CV %3 % (%4 results): sigma %5.")
                           .arg(percentText(advice.allowedPercent, 1), percentText(advice.biasPercent, 1),
                                percentText(advice.cvPercent, 1), QString::number(advice.results),
                                percentText(advice.sigma, 1));
    auto rules = QString::fromStdString(advice.rules).replace(QLatin1Char(','), QStringLiteral(", "));
    const auto values = QString::number(advice.valuesPerRun);
    const auto recommended =
        advice.runs == 1 ? Words::tr("Recommended: %1, with %2 values a control.").arg(rules, values)
                         : Words::tr("Recommended: %1, with %2 values a control, judged over %3 controls.")
                               .arg(rules, values, QString::number(advice.runs));
    const auto rescue = advice.rulesCannotRescue
                            ? QLatin1Char(' ') + Words::tr("Rules alone do not make this method good enough.")
                            : QString();
    return rests + QLatin1Char(' ') + recommended + rescue;
}

ReasonText refusalText(RuleFault fault) {
    switch (fault) {
    case RuleFault::NotAllowed:
        return {Words::tr("Only a laboratory adviser chooses the rules."),
                Words::tr("Ask the laboratory adviser.")};
    case RuleFault::AlreadyInForce:
        return {Words::tr("These rules judge here already."), {}};
    case RuleFault::BadRules:
        return {Words::tr("These rules cannot be used together."), Words::tr("Choose another set.")};
    default:
        return {Words::tr("Somebody else has changed this meanwhile."), Words::tr("Look at the list again.")};
    }
}

} // namespace fasit::text
