#include "app/pages/typed_date.h"

#include <QDate>
#include <QRegularExpression>

namespace fasit::pages {
namespace {

constexpr int kCentury = 2000;

/// The numbers that the text holds in these places, year, month, day; 0 for a day that is not there.
struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<Parts> partsOf(const QString& text) {
    static const QRegularExpression whole(QStringLiteral(R"(^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$)"));
    static const QRegularExpression monthOnly(
        QStringLiteral(R"(^(\d{1,2})(?:[./ -](\d{4})|/(\d{2}))$)")); // "7.10" may be a day and a month
    static const QRegularExpression yearFirst(
        QStringLiteral(R"(^(\d{4})[./ -](\d{1,2})(?:[./ -](\d{1,2}))?$)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return Parts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    if (const auto match = whole.match(text); match.hasMatch()) {
        return Parts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    if (const auto match = monthOnly.match(text); match.hasMatch()) {
        return Parts{(match.captured(2) + match.captured(3)).toInt(), match.captured(1).toInt(), 0};
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> typedDate(const QString& text) {
    const auto parts = partsOf(text.trimmed());
    if (!parts) {
        return std::nullopt;
    }
    const int year = parts->year < 100 ? kCentury + parts->year : parts->year;
    const int day = parts->day == 0 ? QDate(year, parts->month, 1).daysInMonth() : parts->day;
    return dateOf(year, parts->month, day);
}

} // namespace fasit::pages
