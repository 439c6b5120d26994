#include "app/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fasit::text {
namespace {

QTranslator& translator() {
    static auto* installed = new QTranslator(QCoreApplication::instance());
    return *installed;
}

QLocale localeOf(const QString& language) {
    if (language == QLatin1String("nn")) {
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    }
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
}

} // namespace

bool installTranslation(const QString& language) {
    const bool english = language == QLatin1String("en");
    if (!english && language != QLatin1String("nb") && language != QLatin1String("nn")) {
        return false;
    }
    QCoreApplication::removeTranslator(&translator());
    if (!english) {
        if (!translator().load(QStringLiteral(":/i18n/fasit_%1.qm").arg(language))) {
            return false;
        }
        QCoreApplication::installTranslator(&translator());
    }
    QLocale::setDefault(localeOf(language));
    return true;
}

} // namespace fasit::text
