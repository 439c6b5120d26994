#include "app/lines/driver_words.h"

#include "app/services/line_setup.h"
#include "instruments/drivers/driver_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::lines {
namespace {

using instruments::Evidence;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DriverWords)
};

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// An analyser that speaks several stands there once for each.
QString protocolOf(const instruments::drivers::DriverRow& row) {
    return row.astm     ? QStringLiteral("ASTM")
           : row.hl7    ? QStringLiteral("HL7")
           : row.poct1a ? QStringLiteral("POCT1-A")
                        : QString();
}

QString nameOf(const instruments::drivers::DriverRow& row) {
    const auto& models = row.description.models;
    const QString known = (text(row.description.vendor) + QLatin1Char(' ') +
                           (models.empty() ? QString() : text(models.front())))
                              .trimmed();
    const QString protocol = protocolOf(row);
    const QString name = !known.isEmpty()     ? known
                         : protocol.isEmpty() ? Words::tr("Table with a heading line")
                                              : Words::tr("Any other analyser");
    return protocol.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, protocol);
}

QString textOf(Evidence evidence) {
    switch (evidence) {
    case Evidence::RecordedControl:
        return Words::tr("✔ Tried on a recorded control of the analyser.");
    case Evidence::RecordedPatient:
        return Words::tr(
            "⚠ Tried on a recorded patient message. How a control looks follows the standard: run "
            "a control and see that it arrives as one.");
    case Evidence::VendorDocument:
        return Words::tr(
            "⚠ Written from the manufacturer's document. Run a control and see that it arrives as "
            "one.");
    case Evidence::StandardOnly:
        return Words::tr(
            "⚠ Written from the standard only. Run controls on each level and compare every value "
            "with the analyser before you rely on it.");
    case Evidence::OwnFormat:
        break;
    }
    return Words::tr("✔ A format of Fasit's own.");
}

} // namespace

std::vector<DriverChoice> driverChoices(bool forFolder) {
    std::vector<DriverChoice> choices;
    for (const auto& row : instruments::drivers::driverTable()) {
        const std::string name(row.description.name);
        if (forFolder || services::holdsConversations(name)) {
            choices.push_back({name, nameOf(row)});
        }
    }
    std::stable_sort(choices.begin(), choices.end(), [](const DriverChoice& a, const DriverChoice& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return choices;
}

QString evidenceText(const std::string& driver) {
    const auto* row = instruments::drivers::findDriver(driver);
    return row ? textOf(row->description.evidence) : QString();
}

} // namespace fasit::lines
