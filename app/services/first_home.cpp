#include "app/services/first_home.h"

#include "instruments/drivers/driver_table.h"
#include "qc-core/rules/rule_presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace fasit::services {
namespace {

constexpr std::array kAnalytes{
    KnownAnalyte{"crp", "NPU19748", "CRP", "CRP", "CRP", "mg/L", 0},
    KnownAnalyte{"hb", "NOR05172", "Hemoglobin", "Hemoglobin", "Haemoglobin", "g/dL", 1},
    KnownAnalyte{"glukose", "NPU22089", "Glukose", "Glukose", "Glucose", "mmol/L", 1},
    KnownAnalyte{"hba1c", "NPU27300", "HbA1c", "HbA1c", "HbA1c", "mmol/mol", 0},
    KnownAnalyte{"inr", "NPU01685", "PT-INR", "PT-INR", "PT-INR", "", 1},
};

constexpr int kWeek = 7;
constexpr int kOpenVialDays = 30;

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString dayOf(Date date) {
    return QString::fromStdString(isoText(date));
}

QString number(QString typed) {
    return typed.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
}

/// Keys of what belongs to this home's first control of an analyte.
QString keyOf(const FirstHome& home, const FirstControl& control, const char* what) {
    return QStringLiteral("%1-%2-%3")
        .arg(home.key, QString::fromLatin1(control.analyte.key), QString::fromLatin1(what));
}

QJsonObject analyteOf(const KnownAnalyte& analyte) {
    return {{QStringLiteral("key"), analyte.key}, {QStringLiteral("code"), analyte.code},
            {QStringLiteral("nb"), analyte.nb},   {QStringLiteral("nn"), analyte.nn},
            {QStringLiteral("en"), analyte.en},   {QStringLiteral("unit"), analyte.unit},
            {QStringLiteral("kind"), "quantity"}, {QStringLiteral("decimals"), analyte.decimals}};
}

QJsonObject materialOf(const FirstHome& home, const FirstControl& control) {
    QJsonArray levels;
    for (std::size_t i = 0; i < control.levels.size(); ++i) {
        const int level = static_cast<int>(i) + 1;
        levels.append(QJsonObject{{QStringLiteral("number"), level},
                                  {QStringLiteral("name"), QString::number(level)},
                                  {QStringLiteral("capColour"), ""},
                                  {QStringLiteral("aliases"), QJsonArray()}});
    }
    return {
        {QStringLiteral("key"), keyOf(home, control, "material")},
        {QStringLiteral("name"), QStringLiteral("%1-kontroll").arg(QString::fromUtf8(control.analyte.nb))},
        {QStringLiteral("openVialDays"), kOpenVialDays},
        {QStringLiteral("levels"), levels}};
}

QJsonArray targetsOf(const FirstHome& home, const FirstControl& control, Date today) {
    QJsonArray targets;
    for (std::size_t i = 0; i < control.levels.size(); ++i) {
        targets.append(QJsonObject{{QStringLiteral("lot"), keyOf(home, control, "lot")},
                                   {QStringLiteral("level"), static_cast<int>(i) + 1},
                                   {QStringLiteral("analyte"), control.analyte.key},
                                   {QStringLiteral("model"), home.model.model},
                                   {QStringLiteral("basis"), "insert"},
                                   {QStringLiteral("low"), number(control.levels[i].low)},
                                   {QStringLiteral("high"), number(control.levels[i].high)},
                                   {QStringLiteral("source"), "Pakningsvedlegg"},
                                   {QStringLiteral("validFrom"), dayOf(today)}});
    }
    return targets;
}

QJsonObject scheduleOf(const FirstHome& home, const FirstControl& control, Date today) {
    QJsonArray levels;
    for (std::size_t i = 0; i < control.levels.size(); ++i) {
        levels.append(static_cast<int>(i) + 1);
    }
    return {{QStringLiteral("instrument"), home.key + QStringLiteral("-instrument")},
            {QStringLiteral("analyte"), control.analyte.key},
            {QStringLiteral("kind"), "controlMaterial"},
            {QStringLiteral("occasion"), "interval"},
            {QStringLiteral("intervalDays"), kWeek},
            {QStringLiteral("graceDays"), 1},
            {QStringLiteral("plan"), "all"},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("notInUse"), QJsonArray()},
            {QStringLiteral("validFrom"), dayOf(today)}};
}

QJsonObject siteOf(const FirstHome& home, Date today) {
    QJsonArray schedules;
    for (const auto& control : home.controls) {
        schedules.append(scheduleOf(home, control, today));
    }
    const QJsonObject instrument{{QStringLiteral("key"), home.key + QStringLiteral("-instrument")},
                                 {QStringLiteral("driver"), home.model.driver},
                                 {QStringLiteral("manufacturer"), home.model.manufacturer},
                                 {QStringLiteral("model"), home.model.model},
                                 {QStringLiteral("serial"), home.serial},
                                 {QStringLiteral("localName"), home.localName},
                                 {QStringLiteral("place"), home.place},
                                 {QStringLiteral("consumable"), ""},
                                 {QStringLiteral("whenStopped"), ""}};
    return {{QStringLiteral("key"), home.key},
            {QStringLiteral("name"), home.name},
            {QStringLiteral("municipality"), home.municipality},
            {QStringLiteral("municipalityNumber"), ""},
            {QStringLiteral("county"), home.county},
            {QStringLiteral("organisationNumber"), ""},
            {QStringLiteral("instruments"), QJsonArray{instrument}},
            {QStringLiteral("schedules"), schedules}};
}

} // namespace

std::span<const KnownAnalyte> knownAnalytes() {
    return kAnalytes;
}

std::vector<KnownModel> knownModels() {
    std::vector<KnownModel> models;
    for (const auto& row : instruments::drivers::driverTable()) {
        for (const auto model : row.description.models) {
            const QString vendor = textOf(row.description.vendor);
            const bool isThere = std::any_of(models.begin(), models.end(), [&](const KnownModel& known) {
                return known.manufacturer == vendor && known.model == textOf(model);
            });
            if (!isThere) {
                models.push_back({textOf(row.description.name), vendor, textOf(model)});
            }
        }
    }
    return models;
}

std::string setupText(const FirstHome& home, Date today) {
    QJsonArray analytes, materials, lots, targets;
    for (const auto& control : home.controls) {
        analytes.append(analyteOf(control.analyte));
        materials.append(materialOf(home, control));
        lots.append(QJsonObject{{QStringLiteral("key"), keyOf(home, control, "lot")},
                                {QStringLiteral("material"), keyOf(home, control, "material")},
                                {QStringLiteral("number"), control.lot},
                                {QStringLiteral("expiry"), dayOf(control.expiry)}});
        for (const auto target : targetsOf(home, control, today)) {
            targets.append(target);
        }
    }
    const domain::RuleSet usual = rules::nursingHomeRules();
    const QJsonObject rules{{QStringLiteral("key"), "sykehjem"},
                            {QStringLiteral("name"), textOf(usual.name)},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("lookBackDays"), usual.lookBackDays.value_or(0)},
                            {QStringLiteral("rules"), textOf(usual.definition)}};
    const QJsonObject whole{{QStringLiteral("analytes"), analytes},
                            {QStringLiteral("aliases"), QJsonArray()},
                            {QStringLiteral("materials"), materials},
                            {QStringLiteral("lots"), lots},
                            {QStringLiteral("targets"), targets},
                            {QStringLiteral("ruleSets"), QJsonArray{rules}},
                            {QStringLiteral("sites"), QJsonArray{siteOf(home, today)}}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace fasit::services
