#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString twoDigits(int number) {
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

} // namespace

QString valueText(const std::string& asSent) {
    auto text = QString::fromStdString(asSent);
    for (QChar& c : text) {
        if (c == QLatin1Char('.') || c == QLatin1Char(',')) {
            c = QLocale().decimalPoint().at(0);
        }
    }
    return text;
}

QString numberText(Decimal number) {
    return QString::fromStdString(number.toString(QLocale().decimalPoint().at(0).toLatin1()));
}

QString unitText(const std::string& unit) {
    auto text = QString::fromStdString(unit);
    if (text == QLatin1String("1")) {
        return {};
    }
    if (text.startsWith(QLatin1Char('u'))) {
        text.replace(0, 1, QStringLiteral("µ"));
    }
    return text.replace(QLatin1String("10*9"), QStringLiteral("10⁹"))
        .replace(QLatin1String("10*12"), QStringLiteral("10¹²"));
}

QString withUnit(const QString& value, const std::string& unit) {
    const auto written = unitText(unit);
    return written.isEmpty() ? value : value + QChar(QChar::Nbsp) + written;
}

QString rangeText(std::optional<Decimal> low, std::optional<Decimal> high) {
    if (low && high) {
        return numberText(*low) + QStringLiteral("–") + numberText(*high);
    }
    if (low) {
        return Words::tr("at least %1").arg(numberText(*low));
    }
    return high ? Words::tr("at most %1").arg(numberText(*high)) : QString();
}

QString dayText(Date date) {
    return shortDayText(date) + QString::number(civil(date).year);
}

QString shortDayText(Date date) {
    const auto day = civil(date);
    return twoDigits(day.day) + QLatin1Char('.') + twoDigits(day.month) + QLatin1Char('.');
}

QString timeText(WallTime time) {
    const auto clock = isoText(time).substr(11, 5);
    return dayText(dateOf(time)) + QLatin1Char(' ') + QString::fromStdString(clock);
}

QString momentText(UtcTime time) {
    const auto local = QDateTime::fromMSecsSinceEpoch(time.micros / 1000);
    return local.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

} // namespace fasit::text
