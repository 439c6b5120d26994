#include "app/text/inbox_text.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

} // namespace

QString inboxText(std::size_t count) {
    if (count == 0) {
        return {};
    }
    return count == 1 ? Words::tr("1 reading waits to be placed")
                      : Words::tr("%1 readings wait to be placed").arg(count);
}

QString inboxReadingText(const reports::InboxRow& row) {
    const auto& reading = row.item.reading;
    const auto time = reading.measuredAt ? timeText(*reading.measuredAt) : Words::tr("no time was sent");
    return QStringLiteral("%1, %2: %3, %4")
        .arg(QString::fromStdString(row.analyteName), QString::fromStdString(row.instrumentName),
             withUnit(valueText(reading.value), reading.unit.value_or(std::string())), time);
}

QString inboxSentText(const reports::InboxRow& row) {
    const auto& reading = row.item.reading;
    QStringList sent;
    if (reading.material) {
        sent << QString::fromStdString(*reading.material);
    }
    if (reading.lot) {
        sent << Words::tr("lot %1").arg(QString::fromStdString(*reading.lot));
    }
    if (reading.level) {
        sent << Words::tr("level %1").arg(QString::fromStdString(*reading.level));
    }
    return sent.isEmpty() ? Words::tr("The instrument sent neither lot nor level.")
                          : Words::tr("The instrument sent: %1.").arg(sent.join(QStringLiteral(", ")));
}

QString inboxChoiceText(const reports::InboxChoice& choice) {
    return Words::tr("Lot %1, %2")
        .arg(QString::fromStdString(choice.lotNumber), levelCalled(choice.level, choice.levelName));
}

} // namespace fasit::text
