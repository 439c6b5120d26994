#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fasit::settings {
namespace {

const QString kVersionKey = QStringLiteral("version");

bool isLanguage(const QString& word) {
    return word == QLatin1String("nb") || word == QLatin1String("nn") || word == QLatin1String("en");
}

bool isBrightness(const QString& word) {
    return word == QLatin1String("system") || word == QLatin1String("light") || word == QLatin1String("dark");
}

} // namespace

const Key<QString>& language() {
    static const Key<QString> key{"language", QStringLiteral("nb"), 1, isLanguage};
    return key;
}

const Key<QString>& brightness() {
    static const Key<QString> key{"brightness", QStringLiteral("system"), 1, isBrightness};
    return key;
}

const Key<QString>& database() {
    static const Key<QString> key{"database", QString(), 1, nullptr};
    return key;
}

const Key<qint64>& lastSite() {
    static const Key<qint64> key{"window/lastSite", 0, 2, [](const qint64& id) { return id >= 0; }};
    return key;
}

const Key<QByteArray>& geometry() {
    static const Key<QByteArray> key{"window/geometry", QByteArray(), 2, nullptr};
    return key;
}

std::span<const KeyRow> table() {
    static const std::array rows{
        KeyRow{language().name, language().since}, KeyRow{brightness().name, brightness().since},
        KeyRow{database().name, database().since}, KeyRow{lastSite().name, lastSite().since},
        KeyRow{geometry().name, geometry().since}};
    return rows;
}

Brightness brightnessNamed(const QString& word) {
    if (word == QLatin1String("dark")) {
        return Brightness::Dark;
    }
    return word == QLatin1String("light") ? Brightness::Light : Brightness::AsSystem;
}

QString nameOf(Brightness brightness) {
    switch (brightness) {
    case Brightness::Light:
        return QStringLiteral("light");
    case Brightness::Dark:
        return QStringLiteral("dark");
    case Brightness::AsSystem:
        break;
    }
    return QStringLiteral("system");
}

/// Keys are only ever added, so that an older file is complete with their defaults.
Settings::Settings(const QString& file)
    : m_file(file, QSettings::IniFormat) {
    m_file.setValue(kVersionKey, std::max(m_file.value(kVersionKey, kVersion).toInt(), kVersion));
}

QString Settings::besideFile(const QString& name) const {
    const QFileInfo file(m_file.fileName());
    return file.dir().filePath(file.completeBaseName() + QLatin1Char('-') + name);
}

int Settings::version() const {
    return m_file.value(kVersionKey).toInt();
}

} // namespace fasit::settings
