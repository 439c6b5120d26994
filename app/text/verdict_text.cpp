#include "app/text/verdict_text.h"

#include "app/text/numbers.h"
#include "app/text/verdict_reasons.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::text {
namespace {

using domain::VerdictKind;
using reports::ControlOutcome;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

VerdictText accepted(const ControlOutcome& outcome) {
    const auto why = outcome.levels.size() == 1
                         ? Words::tr("%1 is within the approved range.").arg(calledLevel(outcome, 0))
                         : Words::tr("All levels are within the approved range.");
    return {Tone::Good, QStringLiteral("✔"), Words::tr("Accepted"), why,
            Words::tr("You may measure patients.")};
}

VerdictText incomplete(const ControlOutcome& outcome) {
    QStringList inside;
    for (std::size_t i = 0; i < outcome.levels.size(); ++i) {
        inside << Words::tr("%1 is inside.").arg(calledLevel(outcome, i));
    }
    QStringList missing;
    for (const auto& name : missingLevels(outcome)) {
        missing << Words::tr("%1 remains.").arg(name);
    }
    return {Tone::Watch, QStringLiteral("◐"), (inside + missing).join(QLatin1Char(' ')),
            Words::tr("The control is not finished."), Words::tr("Measure what remains.")};
}

VerdictText warned(const ControlOutcome& outcome) {
    return {Tone::Watch, QStringLiteral("⚠"), Words::tr("Accepted – keep an eye on it"),
            sentences(outcome, domain::RuleAction::Warn),
            Words::tr("You may measure patients. Do the next control as planned.")};
}

VerdictText rejected(const ControlOutcome& outcome) {
    auto whatNow = Words::tr("Do not measure patients with %1 on this instrument.")
                       .arg(QString::fromStdString(outcome.analyteName));
    if (!outcome.whenStopped.empty()) {
        whatNow += QLatin1Char(' ') + QString::fromStdString(outcome.whenStopped);
    }
    QStringList why{sentences(outcome, domain::RuleAction::Reject), analyserSentences(outcome)};
    why.removeAll(QString());
    return {Tone::Stop, QStringLiteral("✖"), Words::tr("Not accepted"), why.join(QLatin1Char(' ')), whatNow};
}

VerdictText unjudged(const ControlOutcome& outcome) {
    return {Tone::Watch, QStringLiteral("?"), Words::tr("Cannot be judged"), unjudgedSentences(outcome),
            Words::tr("The control is still due. Measure again.")};
}

VerdictText byKind(const ControlOutcome& outcome) {
    switch (outcome.verdict.kind) {
    case VerdictKind::Accept:
        return outcome.missingLevels.empty() ? accepted(outcome) : incomplete(outcome);
    case VerdictKind::Warn:
        return outcome.missingLevels.empty() ? warned(outcome) : incomplete(outcome);
    case VerdictKind::Reject:
        return rejected(outcome);
    case VerdictKind::CannotJudge:
    case VerdictKind::None:
        break;
    }
    return unjudged(outcome);
}

} // namespace

VerdictText verdictText(const ControlOutcome& outcome) {
    auto text = byKind(outcome);
    text.headline = text.symbol + QLatin1Char(' ') + text.headline;
    return text;
}

} // namespace fasit::text
