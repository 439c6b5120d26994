#include "app/text/point_text.h"

#include "app/text/numbers.h"
#include "app/text/rule_text.h"
#include "qc-core/domain/machine_reason.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fasit::text {
namespace {

using reports::PointState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPoint)
};

QString signedSd(double z) {
    const auto sign = z < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return Words::tr("%1 SD from the mean").arg(sign + QLocale().toString(z < 0 ? -z : z, 'f', 1));
}

void addWhere(QStringList& lines, const QString& label, const std::string& value) {
    if (!value.empty()) {
        lines << label.arg(QString::fromStdString(value));
    }
}

} // namespace

QString pointStateText(PointState state) {
    switch (state) {
    case PointState::Accepted:
        return QStringLiteral("✔ ") + Words::tr("accepted");
    case PointState::Warned:
        return QStringLiteral("⚠ ") + Words::tr("accepted – keep an eye on it");
    case PointState::Rejected:
        return QStringLiteral("✖ ") + Words::tr("not accepted");
    case PointState::CannotJudge:
        return QStringLiteral("? ") + Words::tr("cannot be judged");
    case PointState::Excluded:
        return QStringLiteral("○ ") + Words::tr("excluded");
    }
    return {};
}

QString exclusionReasonText(const std::string& reason) {
    return reason == domain::kRegisteredTwice ? Words::tr("the same result was registered elsewhere first")
                                              : QString::fromStdString(reason);
}

QString pointText(const reports::ChartPoint& point, const QString& level, const std::string& unit) {
    QStringList lines;
    lines << level + QStringLiteral(": ") + withUnit(valueText(point.valueText), unit);
    lines << timeText(point.at);
    lines << pointStateText(point.state);
    if (point.provisional) {
        lines << Words::tr("A level of this control is missing.");
    }
    if (point.z) {
        lines << signedSd(*point.z);
    }
    for (const auto& violation : point.violations) {
        lines << ruleTextWithName(violation);
    }
    addWhere(lines, Words::tr("Control lot %1"), point.lot);
    if (point.bottle != 0) {
        lines << Words::tr("Bottle %1").arg(point.bottle);
    }
    addWhere(lines, Words::tr("Reagent lot %1"), point.reagentLot);
    addWhere(lines, Words::tr("Measured by %1"), point.measuredBy);
    addWhere(lines, Words::tr("Comment: %1"), point.comment);
    if (!point.reason.empty()) {
        lines << Words::tr("Excluded: %1").arg(exclusionReasonText(point.reason));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fasit::text
