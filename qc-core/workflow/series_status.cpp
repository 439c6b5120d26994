#include "qc-core/workflow/series_status.h"

#include "qc-core/reports/due_dates.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Results of a run: those of each level within its four hours.
std::map<int, std::string> valuesOf(const Catalogue& catalogue, storage::HistoryReader& history,
                                    const Run& run) {
    std::map<int, std::string> values;
    for (const int level : levelsOf(catalogue, run.instrument, run.analyte)) {
        const auto results =
            history.results({run.site, run.instrument, run.analyte, level},
                            {run.openedAt, WallTime{run.openedAt.seconds + kRunSeconds + 1}});
        for (const StoredResult& stored : results) {
            if (stored.result.run == run.key && !stored.excluded) {
                values.emplace(level, stored.result.valueAsSent);
            }
        }
    }
    return values;
}

std::optional<int> lastLevel(const std::map<int, std::string>& values) {
    return values.empty() ? std::nullopt : std::optional(values.rbegin()->first);
}

/// The newest run that counts as done: complete, and of a value that could be judged.
std::optional<Run> lastDoneRun(storage::HistoryReader& history, const storage::SeriesGroup& group,
                               WallTime now) {
    WallTime until{now.seconds + 1};
    while (const auto run = history.lastRun(group, until)) {
        const auto verdict = history.verdict(group.site, run->key);
        const bool judged = verdict && verdict->verdict.kind != VerdictKind::CannotJudge &&
                            verdict->verdict.kind != VerdictKind::None;
        if (run->state == RunState::Complete && judged) {
            return run;
        }
        until = run->openedAt;
    }
    return std::nullopt;
}

/// A control that was accepted only after a repeat is done again on the next working day.
Date dueAfter(const Schedule& schedule, const std::optional<Run>& done, storage::HistoryReader& history) {
    if (!done) {
        return reports::nextDue(schedule, std::nullopt);
    }
    const auto verdict = done->repeats ? history.verdict(done->site, done->key) : std::nullopt;
    const bool isAcceptedRepeat = verdict && (verdict->verdict.kind == VerdictKind::Accept ||
                                              verdict->verdict.kind == VerdictKind::Warn);
    const Date day = dateOf(done->openedAt);
    return isAcceptedRepeat ? reports::nextDueAfterRepeat(schedule, day) : reports::nextDue(schedule, day);
}

} // namespace

SeriesStatus seriesStatus(const Catalogue& catalogue, storage::HistoryReader& history,
                          const Schedule& schedule, WallTime now) {
    const storage::SeriesGroup group{schedule.site, schedule.instrument, schedule.analyte};
    SeriesStatus status;
    status.stopped = history.openStop(group).has_value();
    status.lastRun = history.lastRun(group, WallTime{now.seconds + 1});
    if (status.lastRun) {
        status.lastVerdict = history.verdict(group.site, status.lastRun->key);
    }
    const auto done = lastDoneRun(history, group, now);
    status.lastDone = done ? std::optional(done->openedAt) : std::nullopt;
    status.due = dueAfter(schedule, done, history);
    status.dueLevels = schedule.levelNumbers;
    if (schedule.levels != LevelPlan::All) {
        const auto last = done ? lastLevel(valuesOf(catalogue, history, *done)) : std::nullopt;
        status.dueLevels = {reports::nextLevel(schedule, last)};
    }
    const bool underWay = status.lastRun && status.lastRun->state == RunState::Open &&
                          now.seconds <= status.lastRun->openedAt.seconds + kRunSeconds;
    if (underWay) {
        status.openRunValues = valuesOf(catalogue, history, *status.lastRun);
    }
    return status;
}

} // namespace fasit::workflow
