#include "app/text/newest_text.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewestMeasurements)
};

} // namespace

QString newestTitle(const reports::LevelSeries& level) {
    const auto name = levelCalled(level.level, level.name);
    return level.points.size() == 1
               ? Words::tr("%1: the first measurement").arg(name)
               : Words::tr("%1: the last %2 measurements").arg(name, QString::number(level.points.size()));
}

QString newestText(const reports::LevelSeries& level, const reports::LevelOutcome& measured) {
    QStringList values;
    for (const auto& point : level.points) {
        values << valueText(point.valueText);
    }
    auto said = Words::tr("Oldest first: %1. The new one: %2.")
                    .arg(values.join(QStringLiteral("; ")), valueText(measured.valueText));
    const auto range = rangeText(measured.low, measured.high);
    return range.isEmpty() ? said : said + QLatin1Char(' ') + Words::tr("Approved range %1.").arg(range);
}

} // namespace fasit::text
