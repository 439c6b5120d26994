#include "app/charts/axis_ticks.h"

#include "qc-core/base/time.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fasit::charts {
namespace {

constexpr double kDay = static_cast<double>(kSecondsPerDay);
constexpr std::int64_t kFirstMonday = 4; ///< 5 January 1970.
constexpr int kMonths = 12;

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString dayText(CivilDate day) {
    return twoDigits(day.day) + u'.' + twoDigits(day.month) + u'.' + twoDigits(day.year % 100);
}

std::vector<Tick> dayTicks(AxisRange seconds, std::int64_t step) {
    std::vector<Tick> ticks;
    auto day = static_cast<std::int64_t>(std::ceil(seconds.from / kDay));
    day += (step - (day - kFirstMonday) % step) % step;
    for (; static_cast<double>(day) * kDay <= seconds.to; day += step) {
        ticks.push_back(
            {static_cast<double>(day) * kDay, dayText(civil(Date{static_cast<std::int32_t>(day)}))});
    }
    return ticks;
}

QString monthText(int month, int year, int step, const QLocale& locale) {
    if (step % kMonths == 0) {
        return QString::number(year);
    }
    return locale.monthName(month, QLocale::ShortFormat) + u' ' + twoDigits(year % 100);
}

std::vector<Tick> monthTicks(AxisRange seconds, int step, const QLocale& locale) {
    std::vector<Tick> ticks;
    const CivilDate first = civil(dateOf(WallTime{static_cast<std::int64_t>(seconds.from)}));
    int index = first.year * kMonths + first.month - 1;
    index -= index % step;
    for (;; index += step) {
        const int year = index / kMonths;
        const int month = index % kMonths + 1;
        const auto day = dateOf(year, month, 1);
        const double at = day ? day->days * kDay : seconds.to + 1;
        if (at > seconds.to) {
            return ticks;
        }
        if (at >= seconds.from) {
            ticks.push_back({at, monthText(month, year, step, locale)});
        }
    }
}

double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

std::vector<Tick> dateTicks(AxisRange seconds, double atMost, const QLocale& locale) {
    const double days = seconds.span() / kDay;
    const double most = std::max(atMost, 1.0);
    for (const int step : {1, 2, 7, 14}) {
        if (days / step <= most) {
            return dayTicks(seconds, step);
        }
    }
    constexpr double kDaysPerMonth = 30.44;
    for (const int step : {1, 2, 3, 6, 12, 24, 60}) {
        if (days / kDaysPerMonth / step <= most) {
            return monthTicks(seconds, step, locale);
        }
    }
    return monthTicks(seconds, 240, locale);
}

std::vector<Tick> runTicks(AxisRange runs, double atMost) {
    std::vector<Tick> ticks;
    const double step = std::max(1.0, roundStep(runs.span() / std::max(atMost, 1.0)));
    for (double at = std::max(step, std::ceil(runs.from / step) * step); at <= runs.to; at += step) {
        ticks.push_back({at, QString::number(static_cast<int>(at))});
    }
    return ticks;
}

std::vector<Tick> valueTicks(AxisRange values, double atMost, int decimals, const QLocale& locale) {
    std::vector<Tick> ticks;
    const double finest = std::pow(10.0, -decimals);
    const double step = roundStep(std::max(finest, values.span() / std::max(atMost, 1.0)));
    const int shown = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, decimals);
    const double first = std::ceil(values.from / step - 1e-9);
    for (double k = first; k * step <= values.to + step * 1e-9; ++k) {
        ticks.push_back({k * step, numberText(k * step, shown, locale)});
    }
    return ticks;
}

QString numberText(double value, int decimals, const QLocale& locale) {
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', decimals);
}

} // namespace fasit::charts
