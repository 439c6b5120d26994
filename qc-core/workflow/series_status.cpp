#include "qc-core/workflow/series_status.h"

#include "qc-core/reports/due_dates.h"
#include "qc-core/workflow/occasions.h"
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
Date dueAfter(const Schedule& schedule, const HomeRules& rules, const std::optional<Run>& done,
              storage::HistoryReader& history) {
    if (!done) {
        return reports::nextDue(schedule, std::nullopt, rules);
    }
    const auto verdict = done->repeats ? history.verdict(done->site, done->key) : std::nullopt;
    const bool isAcceptedRepeat = verdict && (verdict->verdict.kind == VerdictKind::Accept ||
                                              verdict->verdict.kind == VerdictKind::Warn);
    const Date day = dateOf(done->openedAt);
    return isAcceptedRepeat ? reports::nextDueAfterRepeat(schedule, day, rules)
                            : reports::nextDue(schedule, day, rules);
}

/// What the interval says, or an occasion before it; on an occasion there is no grace.
void addDueDay(SeriesStatus& status, const Catalogue& catalogue, storage::HistoryReader& history,
               const Schedule& schedule, WallTime now) {
    const HomeRules rules = catalogue.homeRulesOf(schedule.site);
    const auto pending = pendingOccasion(catalogue, history, schedule, status.lastDone, now);
    const auto onOccasion =
        pending ? std::optional(reports::dueOnOccasion(schedule, dateOf(pending->at))) : std::nullopt;
    status.overdue = reports::isOverdue(schedule, status.due, dateOf(now), rules);
    if (onOccasion && *onOccasion < status.due) {
        Schedule atOnce = schedule;
        atOnce.graceDays = 0;
        status.occasion = pending->occasion;
        status.due = *onOccasion;
        status.overdue = reports::isOverdue(atOnce, status.due, dateOf(now));
    }
}

/// A stop of another reagent lot than that in use does not count.
bool isStopped(storage::HistoryReader& history, const storage::SeriesGroup& group, WallTime now) {
    const auto open = history.openStops(group);
    if (std::all_of(open.begin(), open.end(), [](const Stop& stop) { return !stop.reagentLot.empty(); })) {
        const std::string lot = open.empty() ? std::string() : reagentLotInUse(history, group, now);
        return std::any_of(open.begin(), open.end(),
                           [&](const Stop& stop) { return lot.empty() || stop.reagentLot == lot; });
    }
    return true;
}

std::vector<int> levelsDue(const Catalogue& catalogue, storage::HistoryReader& history,
                           const Schedule& schedule, const std::optional<Run>& done, WallTime now) {
    if (schedule.levels == LevelPlan::All) {
        return schedule.levelNumbers;
    }
    const auto last = done ? lastLevel(valuesOf(catalogue, history, *done)) : std::nullopt;
    const bool staysWithBottle = last && schedule.levels == LevelPlan::AlternateEachBottle &&
                                 !bottleOpenedAfter(catalogue, schedule, done->openedAt, now);
    return {staysWithBottle ? *last : reports::nextLevel(schedule, last)};
}

} // namespace

SeriesStatus seriesStatus(const Catalogue& catalogue, storage::HistoryReader& history,
                          const Schedule& schedule, WallTime now) {
    const storage::SeriesGroup group{schedule.site, schedule.instrument, schedule.analyte};
    SeriesStatus status;
    status.stopped = isStopped(history, group, now);
    status.lastRun = history.lastRun(group, WallTime{now.seconds + 1});
    if (status.lastRun) {
        status.lastVerdict = history.verdict(group.site, status.lastRun->key);
    }
    const auto done = lastDoneRun(history, group, now);
    status.lastDone = done ? std::optional(done->openedAt) : std::nullopt;
    status.due = dueAfter(schedule, catalogue.homeRulesOf(schedule.site), done, history);
    addDueDay(status, catalogue, history, schedule, now);
    status.dueLevels = levelsDue(catalogue, history, schedule, done, now);
    const bool underWay = status.lastRun && status.lastRun->state == RunState::Open &&
                          now.seconds <= status.lastRun->openedAt.seconds + kRunSeconds;
    if (underWay) {
        status.openRunValues = valuesOf(catalogue, history, *status.lastRun);
    }
    return status;
}

} // namespace fasit::workflow
