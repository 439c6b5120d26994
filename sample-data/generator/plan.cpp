// The weekly plan: who controls what on which day and with which lot, and the ordinary scatter of the values.
#include "sample-data/generator/calendar.h"
#include "sample-data/generator/history.h"
#include "sample-data/generator/random.h"

#include <algorithm>
#include <cstdlib>

namespace fasit::sample {
namespace {

constexpr int kRoundBegins = 7 * 60;
constexpr int kRoundEnds = 9 * 60 + 30;
constexpr int kMinutesASlot = 9;
constexpr int kRoomForRepeats = 30;
constexpr int kPunctualDays = 28; // The last weeks are on the day, so that the demo's due list is known.
constexpr std::int64_t kWidestDeviate =
    2300; // Ordinary scatter stays within this; what lies beyond is a story.

std::string_view inUseOn(const std::vector<InUse>& rows, Date date) {
    std::string_view found;
    for (const InUse& row : rows) {
        found = day(row.from) <= date ? row.what : found;
    }
    return found;
}

bool isInUse(const Series& series, Date date) {
    return std::none_of(series.notInUse.begin(), series.notInUse.end(), [&](const Period& period) {
        return day(period.from) <= date && date <= day(period.to);
    });
}

int lastSlot(const Home& home) {
    int last = 0;
    for (const Series& series : home.series) {
        last = std::max(last, series.slot);
    }
    return last;
}

/// Now and then the round is done a day late.
Date dayOfRound(const Home& home, Date planned) {
    Stream stream(std::string(home.key) + "/round/" + isoText(planned));
    const bool late = stream.below(12) == 0 && planned.days < day(kLastDay).days - kPunctualDays;
    return Date{planned.days + (late ? 1 : 0)};
}

struct Round {
    int startMinute = kRoundBegins;
    std::string_view operatorId;
};

/// One person does all controls of a home's morning.
Round roundOf(const Home& home, Date date) {
    Stream stream(std::string(home.key) + "/morning/" + isoText(date));
    const int spare = kRoundEnds - kRoundBegins - lastSlot(home) * kMinutesASlot - kRoomForRepeats;
    const auto people = static_cast<std::int64_t>(home.operators.size());
    const int start = kRoundBegins + static_cast<int>(stream.below(spare));
    return {start, home.operators[static_cast<std::size_t>(stream.below(people))]};
}

std::int64_t ordinaryDeviate(Stream& stream) {
    std::int64_t deviate = stream.deviate();
    while (std::abs(deviate) > kWidestDeviate) {
        deviate = stream.deviate();
    }
    return deviate;
}

/// Mostly the middle of the allowed steps.
int ordinaryStep(Stream& stream, const std::vector<int>& allowed) {
    const auto last = static_cast<std::int64_t>(allowed.size()) - 1;
    const std::int64_t pick = stream.below(8);
    return allowed[static_cast<std::size_t>(pick == 0 ? 0 : pick == 1 ? last : last / 2)];
}

std::vector<int> levelsOf(const Series& series, int week) {
    if (series.alternating) {
        return {1 + week % 2};
    }
    return {1, 2};
}

/// The times of one instrument's slot; a strip's fields share them.
std::vector<Reading> timedReadings(const Home& home, const Series& series, Date date, int week) {
    Stream stream(std::string(home.key) + '/' + std::string(series.instrument) + '/' +
                  std::to_string(series.slot) + '/' + isoText(date));
    const int begin = roundOf(home, date).startMinute + series.slot * kMinutesASlot;
    WallTime time = atMinute(date, begin + static_cast<int>(stream.below(3)));
    std::vector<Reading> readings;
    for (const int level : levelsOf(series, week)) {
        readings.push_back({level, level, time});
        time = later(time, 1 + stream.below(4));
    }
    return readings;
}

void scatter(const Home& home, Run& run, Stream& stream) {
    const Series& series = *run.series;
    const std::string_view model = instrumentOf(home, series.instrument).model;
    for (Reading& reading : run.readings) {
        const Insert& insert = insertOf({run.lot, model, series.analyte, reading.level});
        if (insert.allowedSteps.empty()) {
            reading.deviate = ordinaryDeviate(stream);
        } else {
            reading.step = ordinaryStep(stream, insert.allowedSteps);
        }
    }
}

void planSeries(const Home& home, const Series& series, std::vector<Run>& runs) {
    Stream values(std::string(home.key) + '/' + std::string(series.instrument) + '/' +
                  std::string(series.analyte));
    const Date first{day(kFirstDay).days + series.weekday};
    for (int week = 0; first.days + 7 * week <= day(kLastDay).days; ++week) {
        const Date planned{first.days + 7 * week};
        const Date date = dayOfRound(home, planned);
        if (!isInUse(series, date)) {
            continue;
        }
        Run run{&series,
                planned,
                roundOf(home, date).operatorId,
                inUseOn(series.controlLots, date),
                inUseOn(series.reagentLots, date),
                timedReadings(home, series, date, week)};
        scatter(home, run, values);
        runs.push_back(std::move(run));
    }
}

} // namespace

std::vector<Run> plannedRuns(const Home& home) {
    std::vector<Run> runs;
    for (const Series& series : home.series) {
        planSeries(home, series, runs);
    }
    return runs;
}

} // namespace fasit::sample
