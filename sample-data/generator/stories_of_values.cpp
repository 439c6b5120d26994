#include "sample-data/generator/calendar.h"
#include "sample-data/generator/random.h"
#include "sample-data/generator/stories.h"

#include <algorithm>
#include <stdexcept>

namespace fasit::sample {
namespace {

constexpr std::int64_t kMinutesToRepeat = 10;

bool isOf(const Run& run, const SeriesName& name) {
    return run.series->instrument == name.instrument && run.series->analyte == name.analyte;
}

Reading& readingOf(Run& run, int level) {
    const auto found = std::find_if(run.readings.begin(), run.readings.end(),
                                    [&](const Reading& reading) { return reading.level == level; });
    if (found == run.readings.end()) {
        throw std::logic_error("the run has no such level");
    }
    return *found;
}

void exclude(History& history, const Run& run, const Reading& reading, std::string_view reason) {
    history.exclusions.push_back(
        {run.series->instrument, run.series->analyte, reading.level, reading.time, reason});
}

std::string_view personAfter(const Home& home, std::string_view operatorId) {
    const auto& people = home.operators;
    const auto found = std::find(people.begin(), people.end(), operatorId);
    const auto next = static_cast<std::size_t>(found - people.begin()) + 1;
    return people[next % people.size()];
}

bool isWithin(const Run& run, const Period& period) {
    const Date date = dateOf(run.start());
    return day(period.from) <= date && date < day(period.to);
}

} // namespace

std::size_t indexOf(const History& history, const RunName& name) {
    const auto found = std::find_if(history.runs.begin(), history.runs.end(), [&](const Run& run) {
        return isOf(run, name.series) && run.planned == day(name.planned);
    });
    if (found == history.runs.end()) {
        throw std::logic_error("no run planned for " + std::string(name.planned));
    }
    return static_cast<std::size_t>(found - history.runs.begin());
}

bool hasRepeat(const History& history, std::size_t run) {
    const Run& first = history.runs[run];
    return std::any_of(history.runs.begin(), history.runs.end(), [&](const Run& other) {
        return other.series == first.series && other.planned == first.planned &&
               first.start() < other.start();
    });
}

std::size_t addRepeat(History& history, std::size_t run, std::string_view comment) {
    Run repeat = history.runs[run];
    Stream stream(std::string(repeat.series->instrument) + "/repeat/" + isoText(repeat.start()));
    repeat.isRepeat = true;
    repeat.operatorId = personAfter(*history.home, repeat.operatorId);
    for (Reading& reading : repeat.readings) {
        reading.time = later(reading.time, kMinutesToRepeat);
        reading.bottleTaken = reading.level;
        reading.deviate = stream.deviate() / 2;
        reading.shown.clear();
        reading.comment = comment;
    }
    history.runs.push_back(std::move(repeat));
    return history.runs.size() - 1;
}

void typingSlip(History& history, const RunName& name, int level, std::string_view typed) {
    const std::size_t index = indexOf(history, name);
    Reading& reading = readingOf(history.runs[index], level);
    reading.shown = typed;
    reading.comment = "Skrevet feil";
    exclude(history, history.runs[index], reading, "Tastefeil: 52 skrevet, 25 sto på skjermen");
    place(history.runs[addRepeat(history, index, "Ny kontroll etter tastefeil")], level, 0);
}

void swappedLevels(History& history, const RunName& name) {
    const std::size_t index = indexOf(history, name);
    for (Reading& reading : history.runs[index].readings) {
        reading.bottleTaken = 3 - reading.level;
        exclude(history, history.runs[index], reading, "Nivåene ble byttet om: feil flaske til feil nivå");
    }
    addRepeat(history, index, "Ny kontroll med riktig flaske");
}

void reagentForgotten(History& history, const RunName& name, int level) {
    const std::size_t index = indexOf(history, name);
    Reading& reading = readingOf(history.runs[index], level);
    reading.shown = "<5";
    reading.comment = "Kyvetten manglet reagenskork";
    addRepeat(history, index, "Ny kontroll med ny kyvette");
}

void paleField(History& history, const RunName& name, std::string_view shown) {
    const std::size_t index = indexOf(history, name);
    Reading& reading = readingOf(history.runs[index], 2);
    reading.shown = shown;
    reading.comment = "Boksen med strimler sto åpen";
    addRepeat(history, index, "Ny kontroll fra ny boks");
}

void impreciseOperator(History& history, const SeriesName& series, std::string_view operatorId, int percent) {
    for (Run& run : history.runs) {
        for (Reading& reading : run.readings) {
            const bool concerned = isOf(run, series) && run.operatorId == operatorId;
            reading.deviate = concerned ? reading.deviate * percent / 100 : reading.deviate;
        }
    }
}

void shift(History& history, const SeriesName& series, const Period& period, std::int64_t thousandths) {
    for (Run& run : history.runs) {
        for (Reading& reading : run.readings) {
            reading.deviate += isOf(run, series) && isWithin(run, period) ? thousandths : 0;
        }
    }
}

void slowDrift(History& history, const Drift& drift) {
    const std::int64_t begin = day(drift.from).days;
    const std::int64_t length = day(drift.full).days - begin;
    for (Run& run : history.runs) {
        if (!isOf(run, drift.series) || !isWithin(run, {drift.from, drift.to})) {
            continue;
        }
        const std::int64_t elapsed = std::min(dateOf(run.start()).days - begin, length);
        for (Reading& reading : run.readings) {
            reading.deviate =
                std::min(reading.deviate / 2 + drift.thousandths * elapsed / length, drift.highest);
        }
    }
}

void place(Run& run, int level, std::int64_t thousandths) {
    readingOf(run, level).deviate = thousandths;
}

void place(History& history, const RunName& name, int level, std::int64_t thousandths) {
    place(history.runs[indexOf(history, name)], level, thousandths);
}

} // namespace fasit::sample
