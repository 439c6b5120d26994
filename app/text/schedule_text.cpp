#include "app/text/schedule_text.h"

#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::text {
namespace {

using domain::LevelPlan;
using domain::Occasion;
using domain::Schedule;
using domain::ScheduleKind;

constexpr int kWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

/// "1, 2 and 3".
QString joined(QStringList parts) {
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    const QString last = parts.takeLast();
    return Words::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString inSentence(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

/// What makes a control due, beginning with a capital.
QString dueText(const Schedule& schedule) {
    switch (schedule.occasion) {
    case Occasion::Interval:
        break;
    case Occasion::NewPack:
        return Words::tr("At each new pack, at the latest after %1 days").arg(schedule.intervalDays);
    case Occasion::NewBottle:
        return Words::tr("At each new bottle, at the latest after %1 days").arg(schedule.intervalDays);
    case Occasion::DayOfUse:
        return Words::tr("Each day that patients are measured");
    case Occasion::AfterServiceDropOrError:
        return Words::tr("After service, a drop or an error, at the latest after %1 days")
            .arg(schedule.intervalDays);
    }
    return intervalText(schedule.intervalDays);
}

QString planText(const Schedule& schedule) {
    const QString levels = levelsText(schedule.levelNumbers);
    if (schedule.levelNumbers.size() < 2) {
        return levels;
    }
    switch (schedule.levels) {
    case LevelPlan::All:
        break;
    case LevelPlan::AlternateEachTime:
        return Words::tr("%1 in turn").arg(levels);
    case LevelPlan::AlternateEachBottle:
        return Words::tr("%1 in turn from bottle to bottle").arg(levels);
    }
    return levels;
}

QString notInUseText(const Schedule& schedule) {
    QStringList periods;
    for (const auto& period : schedule.notInUse) {
        periods << Words::tr("%1 to %2").arg(dayText(period.from), dayText(period.to));
    }
    return Words::tr("Not in use %1.").arg(joined(periods));
}

QString beginOf(const Schedule& schedule) {
    switch (schedule.kind) {
    case ScheduleKind::ControlMaterial:
        break;
    case ScheduleKind::OnBoardControl:
        return Words::tr("The control is built in");
    case ScheduleKind::ComparisonSample:
        return Words::tr("Comparison sample: %1").arg(inSentence(dueText(schedule)));
    }
    return Words::tr("%1, %2").arg(dueText(schedule), planText(schedule));
}

} // namespace

QString intervalText(int days) {
    if (days == 1) {
        return Words::tr("Every day");
    }
    if (days == kWeek) {
        return Words::tr("Every week");
    }
    if (days == 2 * kWeek) {
        return Words::tr("Every second week");
    }
    return days % kWeek == 0 ? Words::tr("Every %1 weeks").arg(days / kWeek)
                             : Words::tr("Every %1 days").arg(days);
}

QString levelsText(const std::vector<int>& levels) {
    QStringList numbers;
    for (const int level : levels) {
        numbers << QString::number(level);
    }
    return levels.size() == 1 ? Words::tr("level %1").arg(numbers.first())
                              : Words::tr("levels %1").arg(joined(numbers));
}

QString occasionText(Occasion occasion) {
    switch (occasion) {
    case Occasion::Interval:
        return Words::tr("at the interval");
    case Occasion::NewPack:
        return Words::tr("at a new pack");
    case Occasion::NewBottle:
        return Words::tr("at a new bottle");
    case Occasion::DayOfUse:
        return Words::tr("each day of use");
    case Occasion::AfterServiceDropOrError:
        return Words::tr("after service, a drop or an error");
    }
    return {};
}

QString scheduleKindText(ScheduleKind kind) {
    switch (kind) {
    case ScheduleKind::ControlMaterial:
        return Words::tr("Control material");
    case ScheduleKind::OnBoardControl:
        return Words::tr("Control built into the analyser or strip");
    case ScheduleKind::ComparisonSample:
        return Words::tr("Comparison sample");
    }
    return {};
}

QString levelPlanText(LevelPlan plan) {
    switch (plan) {
    case LevelPlan::All:
        return Words::tr("All levels each time");
    case LevelPlan::AlternateEachTime:
        return Words::tr("One level each time, in turn");
    case LevelPlan::AlternateEachBottle:
        return Words::tr("One level a bottle, in turn");
    }
    return {};
}

QString scheduleText(const Schedule& schedule) {
    QString text = beginOf(schedule) + QLatin1Char('.');
    QStringList also;
    for (const Occasion occasion : schedule.alsoOn) {
        also << occasionText(occasion);
    }
    if (!also.isEmpty()) {
        text += QLatin1Char(' ') + Words::tr("Also %1.").arg(joined(also));
    }
    if (!schedule.notInUse.empty()) {
        text += QLatin1Char(' ') + notInUseText(schedule);
    }
    return text;
}

} // namespace fasit::text
