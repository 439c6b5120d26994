#include "qc-core/workflow/loaded_runs.h"

#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;
using storage::JudgeableResult;
using storage::TimeRange;

/// The newest `count` results before `until` that stand in windows, and those of as long before them as a run
/// lasts: results of runs that overlap stand in another order in the window than in time.
std::vector<JudgeableResult> windowBefore(storage::HistoryReader& history, const Series& series,
                                          Reach reach) {
    const auto count = static_cast<std::size_t>(reach.window);
    for (std::size_t limit = count + 1;; limit *= 4) {
        auto results = history.window(series, reach.from, static_cast<std::int64_t>(limit));
        if (results.size() < limit ||
            results.back().measuredAt.seconds < results[count - 1].measuredAt.seconds - kRunSeconds) {
            return results;
        }
    }
}

bool isEarlier(const LoadedRun& a, const LoadedRun& b) {
    return std::pair(a.openedAt, a.key) < std::pair(b.openedAt, b.key);
}

/// The results as runs, each opened at the first of its results that was loaded.
std::vector<LoadedRun> runsOf(std::vector<JudgeableResult>&& results) {
    std::sort(results.begin(), results.end(), [](const JudgeableResult& a, const JudgeableResult& b) {
        return std::tuple(a.run, a.level, a.key) < std::tuple(b.run, b.level, b.key);
    });
    std::vector<LoadedRun> runs;
    for (JudgeableResult& stored : results) {
        if (runs.empty() || runs.back().key != stored.run) {
            runs.push_back({stored.run, stored.measuredAt, {}});
        }
        runs.back().openedAt = std::min(runs.back().openedAt, stored.measuredAt);
        runs.back().results.push_back(std::move(stored));
    }
    std::sort(runs.begin(), runs.end(), isEarlier);
    return runs;
}

/// Runs that overlap, and of which not every level was loaded, may have opened in another order.
void orderByOpening(storage::HistoryReader& history, const storage::SeriesGroup& group,
                    std::vector<LoadedRun>& runs) {
    const auto overlap = std::adjacent_find(runs.begin(), runs.end(), [](const auto& a, const auto& b) {
        return b.openedAt.seconds - a.openedAt.seconds <= kRunSeconds;
    });
    if (overlap == runs.end()) {
        return;
    }
    for (const Run& run :
         history.runs(group, {WallTime{overlap->openedAt.seconds - kRunSeconds}, TimeRange().until})) {
        const auto own = std::find_if(runs.begin(), runs.end(),
                                      [&](const LoadedRun& loaded) { return loaded.key == run.key; });
        if (own != runs.end()) {
            own->openedAt = run.openedAt;
        }
    }
    std::sort(runs.begin(), runs.end(), isEarlier);
}

} // namespace

std::vector<LoadedRun> loadRuns(storage::HistoryReader& history, const GroupLevels& levels, Reach reach,
                                std::vector<storage::JudgeableResult> results) {
    const storage::SeriesGroup& group = levels.group;
    if (reach.window > 0) {
        for (const int level : levels.levels) {
            auto own = windowBefore(history, group.series(level), reach);
            results.insert(results.end(), std::make_move_iterator(own.begin()),
                           std::make_move_iterator(own.end()));
        }
    }
    auto runs = runsOf(std::move(results));
    if (reach.window > 0) {
        orderByOpening(history, group, runs);
    }
    return runs;
}

} // namespace fasit::workflow
