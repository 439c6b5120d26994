#include "app/pages/setup/setup_rows.h"

#include "app/text/numbers.h"
#include "app/text/schedule_text.h"

#include <QCoreApplication>

namespace fasit::pages {
namespace {

constexpr int kShownOfSerial = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SetupRows)
};

/// Enough to tell two of a kind apart.
QString endOf(const std::string& serial) {
    const QString all = QString::fromStdString(serial);
    return all.size() <= kShownOfSerial ? all : QStringLiteral("…") + all.right(kShownOfSerial);
}

QString capital(QString text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString nameOf(const domain::Instrument& instrument) {
    return QString::fromStdString(instrument.localName.empty() ? instrument.model : instrument.localName);
}

QStringList instrumentHeadings() {
    return {Words::tr("Name"), Words::tr("Model"), Words::tr("Place"), Words::tr("Serial no."),
            Words::tr("State")};
}

QStringList instrumentCells(const reports::InstrumentSetup& setup) {
    const auto& instrument = setup.instrument;
    return {nameOf(instrument), QString::fromStdString(instrument.model),
            QString::fromStdString(instrument.place), endOf(instrument.serial),
            setup.outOfUse ? Words::tr("– out of use") : Words::tr("✔ in use")};
}

QStringList measuredHeadings() {
    return {Words::tr("Analyte"), Words::tr("Level"), Words::tr("Lot in use"), Words::tr("Expiry"),
            Words::tr("How often")};
}

std::vector<QStringList> measuredCells(const reports::MeasuredAnalyte& analyte) {
    const QString name = QString::fromStdString(analyte.name);
    const QString often = text::scheduleText(analyte.schedule);
    std::vector<QStringList> rows;
    for (const auto& level : analyte.levels) {
        rows.push_back({name, QString::fromStdString(level.name),
                        level.lotNumber.empty() ? Words::tr("⚠ none has limits here")
                                                : QString::fromStdString(level.lotNumber),
                        level.expiry ? text::dayText(*level.expiry) : QString(), often});
    }
    if (rows.empty()) {
        rows.push_back({name, QString(), QString(), QString(), often});
    }
    return rows;
}

QStringList scheduleHeadings() {
    return {Words::tr("Analyser"), Words::tr("Analyte"), Words::tr("How often")};
}

QStringList scheduleCells(const domain::Instrument& instrument, const reports::MeasuredAnalyte& analyte) {
    return {nameOf(instrument), QString::fromStdString(analyte.name), text::scheduleText(analyte.schedule)};
}

QString useText(const reports::InstrumentSetup& instrument) {
    if (!instrument.outOfUse) {
        return Words::tr("✔ In use");
    }
    const auto& out = *instrument.outOfUse;
    return Words::tr("– Out of use since %1: %2")
        .arg(text::timeText(out.since), capital(QString::fromStdString(out.reason)));
}

} // namespace fasit::pages
