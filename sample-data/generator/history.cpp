#include "sample-data/generator/history.h"

#include "sample-data/generator/calendar.h"
#include "sample-data/generator/stories.h"

#include <algorithm>

namespace fasit::sample {
namespace {

/// What the guided steps ask for: a run outside the insert's limits is controlled anew the same morning.
void repeatRejected(History& history) {
    const std::size_t planned = history.runs.size();
    for (std::size_t i = 0; i < planned; ++i) {
        const Run& run = history.runs[i];
        if (!run.isRepeat && !isInsideInsert(*history.home, run) && !hasRepeat(history, i)) {
            measure(*history.home, history.runs[addRepeat(history, i, "Ny kontroll, samme flaske")]);
        }
    }
}

/// A new reagent lot is a fact of its own, noted just before its first control.
void noteReagentLots(History& history) {
    for (const Series& series : history.home->series) {
        for (std::size_t i = 1; i < series.reagentLots.size(); ++i) {
            const std::string_view number = series.reagentLots[i].what;
            const auto first = std::find_if(history.runs.begin(), history.runs.end(), [&](const Run& run) {
                return run.series == &series && run.reagentLot == number;
            });
            if (first != history.runs.end()) {
                history.events.push_back({series.instrument, series.analyte, "reagentLot",
                                          later(first->start(), -5), "Ny lot " + std::string(number)});
            }
        }
    }
}

bool startsEarlier(const Run& a, const Run& b) {
    return a.start() < b.start();
}

} // namespace

History historyOf(const Home& home) {
    History history{&home, plannedRuns(home)};
    if (home.story != nullptr) {
        home.story(history);
    }
    for (Run& run : history.runs) {
        measure(home, run);
    }
    repeatRejected(history);
    std::stable_sort(history.runs.begin(), history.runs.end(), startsEarlier);
    noteReagentLots(history);
    return history;
}

bool cameByLine(const Home& home, const Run& run) {
    return !home.byLineFrom.empty() && !instrumentOf(home, run.series->instrument).driver.empty() &&
           dateOf(run.start()) >= day(home.byLineFrom);
}

} // namespace fasit::sample
