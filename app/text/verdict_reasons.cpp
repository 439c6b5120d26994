#include "app/text/verdict_reasons.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/rule_name.h"
#include "app/text/step_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace fasit::text {
namespace {

using domain::RuleAction;
using domain::RuleScope;
using domain::Side;
using domain::Violation;
using reports::ControlOutcome;
using reports::LevelOutcome;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

const LevelOutcome* levelOf(const ControlOutcome& outcome, const Violation& violation) {
    const auto found = std::find_if(outcome.levels.begin(), outcome.levels.end(), [&](const auto& level) {
        return violation.level && level.level == *violation.level;
    });
    return found == outcome.levels.end() ? nullptr : &*found;
}

QString called(const LevelOutcome& level) {
    return levelCalled(level.level, level.levelName);
}

QString shownValue(const ControlOutcome& outcome, const LevelOutcome& level) {
    return withUnit(valueText(level.valueText), outcome.unit);
}

QString approvedSentence(const LevelOutcome& level) {
    const auto range = rangeText(level.low, level.high);
    return range.isEmpty() ? QString() : QLatin1Char(' ') + Words::tr("The approved range is %1.").arg(range);
}

bool isNumeric(const LevelOutcome& level) {
    return std::holds_alternative<domain::Quantity>(level.value) ||
           std::holds_alternative<domain::Censored>(level.value);
}

QString wrongStep(const ControlOutcome& outcome, const LevelOutcome& level) {
    const auto* read = std::get_if<domain::Qualitative>(&level.value);
    if (read && *read == domain::Qualitative::Invalid) {
        return Words::tr("%1 came out invalid.").arg(called(level));
    }
    const auto shown = Words::tr("%1 showed %2.").arg(called(level), valueText(level.valueText));
    const auto allowed = stepNames(outcome.steps, level.allowedSteps);
    return allowed.isEmpty() ? shown : shown + QLatin1Char(' ') + Words::tr("Approved is %1.").arg(allowed);
}

QString outside(const ControlOutcome& outcome, const LevelOutcome& level, Side side) {
    if (!isNumeric(level)) {
        return wrongStep(outcome, level);
    }
    const auto sentence =
        side == Side::Low ? Words::tr("%1 is too low: %2.") : Words::tr("%1 is too high: %2.");
    return sentence.arg(called(level), shownValue(outcome, level)) + approvedSentence(level);
}

QString nearTheEdge(const ControlOutcome& outcome, const LevelOutcome& level, Side side) {
    const auto sentence = side == Side::Low ? Words::tr("%1 lies low in the approved range: %2.")
                                            : Words::tr("%1 lies high in the approved range: %2.");
    return sentence.arg(called(level), shownValue(outcome, level));
}

QString times(int count) {
    switch (count) {
    case 2:
        return Words::tr("twice");
    case 3:
        return Words::tr("three times");
    case 4:
        return Words::tr("four times");
    default:
        return Words::tr("%1 times").arg(count);
    }
}

QString repeatedly(const LevelOutcome& level, const RuleName& rule, Side side) {
    if (rule.form == RuleForm::Trend) {
        const auto sentence = side == Side::Low ? Words::tr("%1 has fallen %2 in a row.")
                                                : Words::tr("%1 has risen %2 in a row.");
        return sentence.arg(called(level), times(rule.count));
    }
    if (rule.form == RuleForm::SomeBeyond) {
        const auto sentence = side == Side::Low ? Words::tr("%1 has been too low %2 lately.")
                                                : Words::tr("%1 has been too high %2 lately.");
        return sentence.arg(called(level), times(rule.count));
    }
    const auto sentence = side == Side::Low ? Words::tr("%1 has been too low %2 in a row.")
                                            : Words::tr("%1 has been too high %2 in a row.");
    return sentence.arg(called(level), times(rule.count));
}

QString overLevels(Side side) {
    switch (side) {
    case Side::Low:
        return Words::tr("Several levels are too low at once.");
    case Side::High:
        return Words::tr("Several levels are too high at once.");
    case Side::Both:
        break;
    }
    return Words::tr("The levels pull apart: one is too high and another too low.");
}

QString sentence(const ControlOutcome& outcome, const Violation& violation) {
    const auto* level = levelOf(outcome, violation);
    const auto rule = ruleName(violation.rule);
    if (!level || violation.scope == RuleScope::WithinRun || violation.scope == RuleScope::AcrossMaterials) {
        return overLevels(violation.side);
    }
    if (violation.scope == RuleScope::WithinMaterial) {
        return repeatedly(*level, rule, violation.side);
    }
    return violation.action == RuleAction::Warn ? nearTheEdge(outcome, *level, violation.side)
                                                : outside(outcome, *level, violation.side);
}

bool isOfAnalyser(const Violation& violation) {
    return ruleName(violation.rule).form == RuleForm::Analyser;
}

/// Levels that their analyser failed and the rules did not.
QStringList insideSentences(const ControlOutcome& outcome) {
    QStringList said;
    for (const auto& level : outcome.levels) {
        const auto& all = outcome.verdict.violations;
        const auto concerns = [&](const Violation& violation) { return violation.level == level.level; };
        const auto own = std::count_if(all.begin(), all.end(), concerns);
        const bool isAlone = own == 1 && isOfAnalyser(*std::find_if(all.begin(), all.end(), concerns));
        if (isAlone && std::holds_alternative<domain::Quantity>(level.value)) {
            said << Words::tr("%1 is within the approved range.").arg(called(level));
        }
    }
    return said;
}

QString unjudgedSentence(const ControlOutcome& outcome, const LevelOutcome& level) {
    if (std::holds_alternative<domain::Censored>(level.value)) {
        return Words::tr("%1 showed %2. That is outside what the instrument can measure.")
            .arg(called(level), shownValue(outcome, level));
    }
    if (std::holds_alternative<domain::NoValue>(level.value)) {
        return Words::tr("%1 gave no number (%2).").arg(called(level), valueText(level.valueText));
    }
    return Words::tr("%1 cannot be judged: %2.").arg(called(level), shownValue(outcome, level));
}

} // namespace

QString calledLevel(const ControlOutcome& outcome, std::size_t i) {
    return called(outcome.levels[i]);
}

QStringList missingLevels(const ControlOutcome& outcome) {
    QStringList names;
    for (const auto& name : outcome.missingLevels) {
        names << (name.empty() ? Words::tr("The other level") : levelCalled(0, name));
    }
    return names;
}

QString sentences(const ControlOutcome& outcome, RuleAction action) {
    QStringList said;
    std::set<std::optional<int>> levels;
    for (const bool ofThisResult : {true, false}) { // What the reader sees on the display comes first.
        for (const auto& violation : outcome.verdict.violations) {
            if (violation.action != action || (violation.scope == RuleScope::Result) != ofThisResult) {
                continue;
            }
            if (isOfAnalyser(violation)) {
                continue; // Said beside what the rules say.
            }
            const auto text = sentence(outcome, violation);
            if (levels.insert(violation.level).second && !said.contains(text)) {
                said << text;
            }
        }
    }
    return said.join(QLatin1Char(' '));
}

QString analyserSentences(const ControlOutcome& outcome) {
    const auto& all = outcome.verdict.violations;
    if (std::none_of(all.begin(), all.end(), isOfAnalyser)) {
        return {};
    }
    QStringList said{Words::tr("The instrument did not accept the control itself.")};
    said += insideSentences(outcome);
    said += sentences(outcome, RuleAction::Warn);
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString unjudgedSentences(const ControlOutcome& outcome) {
    QStringList said;
    for (const auto& level : outcome.levels) {
        if (level.kind == domain::VerdictKind::CannotJudge || level.kind == domain::VerdictKind::None) {
            said << unjudgedSentence(outcome, level);
        }
    }
    return said.isEmpty() ? Words::tr("No level gave a value.") : said.join(QLatin1Char(' '));
}

} // namespace fasit::text
