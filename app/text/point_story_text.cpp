#include "app/text/point_story_text.h"

#include "app/text/action_text.h"
#include "app/text/numbers.h"
#include "app/text/point_text.h"
#include "app/text/rule_text.h"
#include "app/text/step_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using domain::VerdictCause;
using domain::VerdictKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PointStory)
};

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// " (name)" where somebody is known.
QString byWhom(const std::string& name) {
    return name.empty() ? QString() : QStringLiteral(" (%1)").arg(qt(name));
}

QString followedBy(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral(": ") + text;
}

QString causeText(VerdictCause cause) {
    switch (cause) {
    case VerdictCause::Slip:
        return Words::tr("a typing slip was corrected");
    case VerdictCause::Exclusion:
        return Words::tr("a result was excluded");
    case VerdictCause::Reinclusion:
        return Words::tr("a result was taken in again");
    case VerdictCause::LateEntry:
        return Words::tr("a result was entered afterwards");
    case VerdictCause::Placement:
        return Words::tr("a reading was placed");
    case VerdictCause::Target:
        break;
    }
    return Words::tr("the target was changed");
}

QString rulesText(const domain::Verdict& verdict) {
    QStringList rules;
    for (const auto& violation : verdict.violations) {
        rules << ruleText(violation);
    }
    return rules.isEmpty() ? QString() : QStringLiteral(" – ") + rules.join(QStringLiteral(", "));
}

QString stepLine(const reports::StoryStep& step) {
    return timeText(step.at) + QStringLiteral(" ") + actionStepText(step.kind) + QStringLiteral(", ") +
           findingText(step.finding) + followedBy(qt(step.comment)) + byWhom(step.by);
}

QString actionLine(const reports::StoryAction& action) {
    const auto ended = action.outcome == domain::ActionOutcome::NotStated
                           ? QString()
                           : QStringLiteral(" – ") + outcomeText(action.outcome).toLower();
    return timeText(action.at) + QStringLiteral(" ") + Words::tr("Cause: %1").arg(qt(action.cause)) + ended +
           followedBy(qt(action.comment)) + byWhom(action.by);
}

} // namespace

QStringList actionLines(const reports::PointStory& story) {
    QStringList lines;
    for (const auto& step : story.steps) {
        lines << stepLine(step);
    }
    if (story.action) {
        lines << actionLine(*story.action);
    }
    return lines;
}

QStringList markLines(const reports::PointStory& story) {
    QStringList lines;
    for (const auto& mark : story.marks) {
        const auto what = mark.wasSlip    ? Words::tr("Corrected as a typing slip")
                          : mark.excluded ? Words::tr("Excluded")
                                          : Words::tr("Taken in again");
        lines << momentText(mark.at) + QStringLiteral(" ") + what +
                     followedBy(exclusionReasonText(mark.reason)) + byWhom(mark.by);
    }
    return lines;
}

QStringList verdictLines(const reports::PointStory& story) {
    QStringList lines;
    if (story.verdicts.size() < 2) {
        return lines;
    }
    for (const auto& step : story.verdicts) {
        const auto missing = step.verdict.provisional ? Words::tr(" (a level was missing)") : QString();
        const auto cause = step.cause ? QStringLiteral(": ") + causeText(*step.cause) : QString();
        lines << momentText(step.at) + QStringLiteral(" ") + verdictKindText(step.verdict.kind) + missing +
                     rulesText(step.verdict) + cause;
    }
    return lines;
}

QString verdictKindText(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::None:
        return QStringLiteral("○ ") + Words::tr("no valid result");
    case VerdictKind::Accept:
        return QStringLiteral("✔ ") + Words::tr("accepted");
    case VerdictKind::Warn:
        return QStringLiteral("⚠ ") + Words::tr("accepted – keep an eye on it");
    case VerdictKind::CannotJudge:
        return QStringLiteral("? ") + Words::tr("cannot be judged");
    case VerdictKind::Reject:
        break;
    }
    return QStringLiteral("✖ ") + Words::tr("not accepted");
}

} // namespace fasit::text
