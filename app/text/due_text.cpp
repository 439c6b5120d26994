#include "app/text/due_text.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/step_name.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::text {
namespace {

using reports::ControlStatus;
using reports::DueControl;
using reports::DueLevel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueControl)
};

QString nameOnBottle(const DueLevel& level) {
    return level.name.empty() ? levelCalled(level.level, {}) : QString::fromStdString(level.name);
}

} // namespace

StatusText dueText(const DueControl& control, Date today) {
    if (control.stopped) {
        return {QStringLiteral("✖"), Words::tr("Not accepted – do not measure patients"), Tone::Stop};
    }
    if (control.outOfUse) {
        const auto reason = QString::fromStdString(*control.outOfUse);
        return {QStringLiteral("–"),
                reason.isEmpty() ? Words::tr("Out of use") : Words::tr("Out of use: %1").arg(reason),
                Tone::Quiet};
    }
    if (control.overdue) {
        return {QStringLiteral("▲"), Words::tr("Overdue since %1").arg(shortDayText(control.due)),
                Tone::Stop};
    }
    if (control.due <= today) {
        return {QStringLiteral("●"), Words::tr("Due now"), Tone::Watch};
    }
    return {QStringLiteral("○"), Words::tr("Next on %1").arg(dayText(control.due)), Tone::Quiet};
}

QString placeText(const DueControl& control) {
    QStringList parts;
    for (const auto& part : {control.instrumentName, control.model, control.place}) {
        const auto text = QString::fromStdString(part);
        if (!text.isEmpty() && !parts.contains(text)) {
            parts << text;
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString levelsText(const DueControl& control) {
    QStringList names;
    for (const auto& level : control.levels) {
        names << nameOnBottle(level);
    }
    return (names.size() == 1 ? Words::tr("Level: %1") : Words::tr("Levels: %1"))
        .arg(names.join(QStringLiteral(", ")));
}

QString bottlesText(const DueControl& control) {
    QStringList lots;
    for (const auto& level : control.levels) {
        const auto lot = QString::fromStdString(level.lotNumber);
        const auto text = level.bottle
                              ? Words::tr("Lot %1, bottle %2").arg(lot, QString::number(level.bottleNumber))
                              : Words::tr("Lot %1").arg(lot);
        if (!lots.contains(text)) {
            lots << text;
        }
    }
    return lots.join(QStringLiteral(" · "));
}

QString lastDoneText(const DueControl& control) {
    return control.lastDone ? Words::tr("Last done %1").arg(timeText(*control.lastDone))
                            : Words::tr("Never done yet");
}

QString bottleText(const DueLevel& level) {
    const auto lot = QString::fromStdString(level.lotNumber);
    if (!level.bottle || !level.bottleOpenedAt) {
        return Words::tr("Lot %1: no opened bottle – use until %2").arg(lot, dayText(level.useBy));
    }
    return Words::tr("Bottle %1 of lot %2, opened %3 – use until %4")
        .arg(QString::number(level.bottleNumber), lot, shortDayText(dateOf(*level.bottleOpenedAt)),
             dayText(level.useBy));
}

QString outdatedText(const DueLevel& level, Date today) {
    if (level.lotExpiry < today) {
        return Words::tr("Lot %1 expired on %2. The result is stored, but the control is still due.")
            .arg(QString::fromStdString(level.lotNumber), dayText(level.lotExpiry));
    }
    if (level.bottle && level.useBy < today) {
        return Words::tr(
                   "Bottle %1 was to be used until %2. The result is stored, but the control is still due.")
            .arg(QString::number(level.bottleNumber), dayText(level.useBy));
    }
    return {};
}

QString approvedText(const DueControl& control, const DueLevel& level) {
    const auto range = rangeText(level.low, level.high);
    if (!range.isEmpty()) {
        return Words::tr("Approved range %1").arg(range);
    }
    const auto steps = stepNames(control.steps, level.allowedSteps);
    return steps.isEmpty() ? QString() : Words::tr("Approved: %1").arg(steps);
}

QString levelText(const DueLevel& level) {
    if (level.capColour.empty()) {
        return nameOnBottle(level);
    }
    return Words::tr("%1 (%2 cap)").arg(nameOnBottle(level), QString::fromStdString(level.capColour));
}

} // namespace fasit::text
