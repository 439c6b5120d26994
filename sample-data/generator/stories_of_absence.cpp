#include "sample-data/generator/calendar.h"
#include "sample-data/generator/stories.h"

#include <algorithm>

namespace fasit::sample {
namespace {

bool isPlannedIn(const Run& run, const Period& period) {
    return day(period.from) <= run.planned && run.planned <= day(period.to);
}

template <class Matches>
void removeRuns(History& history, Matches matches) {
    auto& runs = history.runs;
    runs.erase(std::remove_if(runs.begin(), runs.end(), matches), runs.end());
}

} // namespace

void missedWeeks(History& history, const Period& period) {
    removeRuns(history, [&](const Run& run) { return isPlannedIn(run, period); });
}

void missedWeeks(History& history, const SeriesName& series, const Period& period) {
    removeRuns(history, [&](const Run& run) {
        return run.series->instrument == series.instrument && run.series->analyte == series.analyte &&
               isPlannedIn(run, period);
    });
}

void outOfUse(History& history, const Outage& outage) {
    const WallTime from = moment(outage.from);
    const WallTime to = moment(outage.to);
    removeRuns(history, [&](const Run& run) {
        return run.series->instrument == outage.instrument && from <= run.start() && run.start() < to;
    });
    history.events.push_back({outage.instrument, "", "outOfUse", from, std::string(outage.reason)});
    history.events.push_back({outage.instrument, "", "backInUse", to, std::string(outage.remedy)});
}

} // namespace fasit::sample
