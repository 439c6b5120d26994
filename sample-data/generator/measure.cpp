// From a deviate to what the display showed: integers only, so that every compiler rounds alike.
#include "qc-core/base/decimal.h"
#include "sample-data/generator/history.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace fasit::sample {
namespace {

constexpr std::int64_t kBasisPoints = 10'000;
constexpr std::int64_t kThousandths = 1'000;

std::int64_t microsOf(std::string_view text) {
    const auto number = Decimal::parse(text);
    if (!number) {
        throw std::logic_error("not a number: " + std::string(text));
    }
    return number->micros();
}

/// Half away from zero; values are never negative.
std::string display(std::int64_t micros, int decimals) {
    constexpr std::array<std::int64_t, 3> kSteps{1'000'000, 100'000, 10'000};
    const std::int64_t step = kSteps.at(static_cast<std::size_t>(decimals));
    const std::int64_t rounded = (micros + step / 2) / step * step;
    return Decimal::fromMicros(rounded, decimals).value().toString();
}

const Insert& insertFor(const Home& home, const Run& run, int level) {
    const Series& series = *run.series;
    return insertOf({run.lot, instrumentOf(home, series.instrument).model, series.analyte, level});
}

std::string quantity(const Series& series, const Insert& insert, std::int64_t deviate) {
    const std::int64_t insertMean = microsOf(insert.mean);
    const std::int64_t mean = insertMean + insertMean * series.biasBasisPoints / kBasisPoints;
    const std::int64_t cv = series.cvBasisPoints.at(static_cast<std::size_t>(insert.level - 1));
    const std::int64_t value = mean + mean * cv / kBasisPoints * deviate / kThousandths;
    return display(value, analyteOf(series.analyte).decimals);
}

bool isStepAllowed(const Insert& insert, const Run& run, const Reading& reading) {
    const auto& steps = analyteOf(run.series->analyte).steps;
    const auto found = std::find(steps.begin(), steps.end(), reading.shown);
    const int step = static_cast<int>(found - steps.begin());
    return std::find(insert.allowedSteps.begin(), insert.allowedSteps.end(), step) !=
           insert.allowedSteps.end();
}

bool isInside(const Home& home, const Run& run, const Reading& reading) {
    const Insert& insert = insertFor(home, run, reading.level);
    if (!insert.allowedSteps.empty()) {
        return isStepAllowed(insert, run, reading);
    }
    const auto value = Decimal::parse(reading.shown);
    return value && microsOf(insert.low) <= value->micros() && value->micros() <= microsOf(insert.high);
}

} // namespace

void measure(const Home& home, Run& run) {
    for (Reading& reading : run.readings) {
        if (!reading.shown.empty()) {
            continue;
        }
        const Insert& insert = insertFor(home, run, reading.bottleTaken);
        reading.shown =
            insert.allowedSteps.empty()
                ? quantity(*run.series, insert, reading.deviate)
                : std::string(
                      analyteOf(run.series->analyte).steps.at(static_cast<std::size_t>(reading.step)));
    }
}

bool isInsideInsert(const Home& home, const Run& run) {
    return std::all_of(run.readings.begin(), run.readings.end(),
                       [&](const Reading& reading) { return isInside(home, run, reading); });
}

} // namespace fasit::sample
