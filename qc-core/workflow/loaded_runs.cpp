#include "qc-core/workflow/loaded_runs.h"

#include <algorithm>
#include <map>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Excluded results, censored values and error codes stand in no window.
bool countsInWindow(const StoredResult& stored) {
    return !stored.excluded && numberOf(stored.result.value).has_value();
}

/// The newest results before `from` until `wanted` of them count, newest first.
std::vector<StoredResult> windowBefore(storage::HistoryReader& history, const Series& series, WallTime from,
                                       std::int64_t wanted) {
    for (std::int64_t limit = wanted;; limit *= 4) {
        auto results = history.results(series, {storage::TimeRange().from, from}, limit);
        if (std::count_if(results.begin(), results.end(), countsInWindow) >= wanted ||
            static_cast<std::int64_t>(results.size()) < limit) {
            return results;
        }
    }
}

void add(std::map<FactKey, LoadedRun>& runs, std::vector<StoredResult>&& results) {
    for (StoredResult& stored : results) {
        LoadedRun& run = runs[stored.result.run];
        run.openedAt =
            run.results.empty() ? stored.result.measuredAt : std::min(run.openedAt, stored.result.measuredAt);
        run.key = stored.result.run;
        run.results.push_back(std::move(stored));
    }
}

} // namespace

std::vector<LoadedRun> loadRuns(storage::HistoryReader& history, const std::vector<int>& levels,
                                const storage::SeriesGroup& group, Reach reach) {
    std::map<FactKey, LoadedRun> runs;
    for (const int level : levels) {
        const Series series{group.site, group.instrument, group.analyte, level};
        add(runs, history.results(series, {reach.from, storage::TimeRange().until}));
        if (reach.window > 0) {
            add(runs, windowBefore(history, series, reach.from, reach.window));
        }
    }
    std::vector<LoadedRun> ordered;
    for (auto& [key, run] : runs) {
        std::sort(run.results.begin(), run.results.end(), [](const StoredResult& a, const StoredResult& b) {
            return std::pair(a.result.series.level, a.result.key) <
                   std::pair(b.result.series.level, b.result.key);
        });
        ordered.push_back(std::move(run));
    }
    std::sort(ordered.begin(), ordered.end(), [](const LoadedRun& a, const LoadedRun& b) {
        return std::pair(a.openedAt, a.key) < std::pair(b.openedAt, b.key);
    });
    return ordered;
}

} // namespace fasit::workflow
