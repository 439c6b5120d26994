#include "qc-core/workflow/run_assignment.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace fasit::workflow {

using namespace domain;

storage::SeriesGroup groupOf(const Identity& identity) {
    return {identity.instrument->site, identity.instrument->id, identity.analyte->id};
}

storage::SeriesGroup groupOf(const Run& run) {
    return {run.site, run.instrument, run.analyte};
}

std::vector<int> levelsOf(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte) {
    std::set<int> levels;
    const Instrument* owner = catalogue.instrument(instrument);
    for (const Target& target : catalogue.targets) {
        const bool applies = target.instrument ? *target.instrument == instrument
                                               : owner && target.instrumentModel == owner->model;
        if (applies && target.analyte == analyte) {
            levels.insert(target.level);
        }
    }
    return {levels.begin(), levels.end()};
}

RunAssignment::RunAssignment(storage::WriteTransaction& transaction, const Catalogue& catalogue)
    : m_transaction(transaction)
    , m_catalogue(catalogue) {}

std::vector<storage::JudgeableResult> RunAssignment::resultsOf(const Run& run, int level) {
    const Series series{run.site, run.instrument, run.analyte, level};
    auto results = m_transaction.database().history().judgeableResults(
        series, {run.openedAt, WallTime{run.openedAt.seconds + kRunSeconds + 1}});
    results.erase(std::remove_if(results.begin(), results.end(),
                                 [&](const auto& stored) { return stored.run != run.key; }),
                  results.end());
    return results;
}

std::optional<Run> RunAssignment::repeatedBy(const Run& run) {
    const auto earlier = m_transaction.database().history().runs(
        groupOf(run), {WallTime{run.openedAt.seconds - kRunSeconds}, WallTime{run.openedAt.seconds + 1}});
    const auto found =
        std::find_if(earlier.begin(), earlier.end(), [&](const Run& row) { return row.key == run.repeats; });
    return found == earlier.end() ? std::nullopt : std::optional(*found);
}

/// What a repeat of this run must hold: every level that failed, all of them where a rule over the whole run
/// failed, and every level that was due and has no valid value.
std::set<int> RunAssignment::owedAfter(const Run& repeated) {
    const auto due = dueLevels(repeated);
    std::set<int> owed;
    if (const auto verdict = m_transaction.database().history().verdict(repeated.site, repeated.key)) {
        for (const Violation& violation : verdict->verdict.violations) {
            if (violation.action == RuleAction::Reject && violation.level) {
                owed.insert(*violation.level);
            } else if (violation.action == RuleAction::Reject) {
                owed.insert(due.begin(), due.end());
            }
        }
    }
    for (const int level : due) {
        const auto results = resultsOf(repeated, level);
        if (std::all_of(results.begin(), results.end(), [](const auto& r) { return r.excluded; })) {
            owed.insert(level);
        }
    }
    return owed.empty() ? std::set<int>(due.begin(), due.end()) : owed;
}

std::vector<int> RunAssignment::dueLevels(const Run& run) {
    const Schedule* schedule = m_catalogue.schedule(run.instrument, run.analyte);
    if (!schedule || schedule->levels != LevelPlan::All) {
        return {};
    }
    const auto repeated = run.repeats ? repeatedBy(run) : std::nullopt;
    if (!repeated) {
        return schedule->levelNumbers;
    }
    const auto owed = owedAfter(*repeated);
    return {owed.begin(), owed.end()};
}

bool RunAssignment::wasAddedTo(FactKey run) const {
    const auto first = m_placed.lower_bound({run, std::numeric_limits<int>::min(), 0});
    return first != m_placed.end() && std::get<FactKey>(*first) == run;
}

std::map<storage::SeriesGroup, WallTime> RunAssignment::takeTouched() {
    return std::exchange(m_touched, {});
}

void RunAssignment::touch(const Run& run) {
    const auto entry = m_touched.emplace(groupOf(run), run.openedAt).first;
    entry->second = std::min(entry->second, run.openedAt);
}

void RunAssignment::place(const Run& run, int level, int message) {
    m_placed.insert({run.key, level, message});
    touch(run);
}

RunAssignment::Newest& RunAssignment::newestOf(const storage::SeriesGroup& group) {
    const auto known = m_newest.find(group);
    if (known != m_newest.end()) {
        return known->second;
    }
    return m_newest.emplace(group, Newest{m_transaction.database().history().lastRun(group), false, {}})
        .first->second;
}

std::optional<Run> RunAssignment::newestUntil(const storage::SeriesGroup& group, WallTime at) {
    const auto& newest = newestOf(group).run;
    const bool isLate = newest && at < newest->openedAt;
    return isLate ? m_transaction.database().history().lastRun(group, WallTime{at.seconds + 1}) : newest;
}

bool RunAssignment::mayHold(const storage::SeriesGroup& group, WallTime at) {
    const auto& newest = newestOf(group).run;
    return newest && at.seconds <= newest->openedAt.seconds + kRunSeconds;
}

std::vector<Run> RunAssignment::runsFrom(const storage::SeriesGroup& group, WallTime from) {
    const Newest& newest = newestOf(group);
    if (newest.isOwn && newest.run->openedAt == from) {
        return {*newest.run};
    }
    return m_transaction.database().history().runs(group, {from, storage::TimeRange().until});
}

void RunAssignment::noteStored(const ControlResult& r) {
    Newest& newest = newestOf({r.series.site, r.series.instrument, r.series.analyte});
    if (newest.isOwn && newest.run->key == r.run) {
        newest.ownResults.push_back(
            {r.key, r.run, r.series.level, r.measuredAt, r.value, r.valueAsSent, r.lot, r.target, false});
    } else {
        newest.isOwn = false; // Written into an earlier run, whose results may be as late.
    }
}

std::vector<storage::JudgeableResult>
RunAssignment::resultsFrom(const storage::SeriesGroup& group, const std::vector<int>& levels, WallTime from) {
    const Newest& newest = newestOf(group);
    if (newest.isOwn && newest.run->openedAt == from) {
        return newest.ownResults;
    }
    std::vector<storage::JudgeableResult> results;
    for (const int level : levels) {
        auto own = m_transaction.database().history().judgeableResults(
            {group.site, group.instrument, group.analyte, level}, {from, storage::TimeRange().until});
        results.insert(results.end(), std::make_move_iterator(own.begin()),
                       std::make_move_iterator(own.end()));
    }
    return results;
}

std::optional<StoredVerdict> RunAssignment::verdictOf(const Run& run) {
    const Newest& newest = newestOf(groupOf(run));
    if (newest.isOwn && newest.run->key == run.key) {
        return std::nullopt;
    }
    return m_transaction.database().history().verdict(run.site, run.key);
}

Run RunAssignment::open(const storage::SeriesGroup& group, WallTime at, std::optional<FactKey> repeats) {
    Run run{{}, group.site, group.instrument, group.analyte, at, repeats, RunState::Open};
    run.key = storage::append(m_transaction, run);
    if (!mayHold(group, at)) {
        newestOf(group) = {run, true, {}};
    } else {
        forget(group); // Which run is the newest is for the database to say.
    }
    return run;
}

/// Does the run lack the level, or is this a replicate of what it holds?
bool RunAssignment::takes(const Run& run, int level, int message) {
    return m_placed.count({run.key, level, message}) > 0 || resultsOf(run, level).empty();
}

std::optional<Run> RunAssignment::earlierThatTakes(const Run& newest, const Identity& identity, int message) {
    const WallTime at = identity.measuredAt;
    const auto candidates = m_transaction.database().history().runs(
        groupOf(identity), {WallTime{at.seconds - kRunSeconds}, WallTime{at.seconds + 1}});
    const auto found = std::find_if(candidates.rbegin(), candidates.rend(), [&](const Run& run) {
        return run.key != newest.key && takes(run, identity.level, message);
    });
    return found == candidates.rend() ? std::nullopt : std::optional(*found);
}

Run RunAssignment::runFor(const Identity& identity, int message) {
    const auto group = groupOf(identity);
    const WallTime at = identity.measuredAt;
    const auto newest = newestUntil(group, at);
    const bool isNear = newest && newest->openedAt.seconds >= at.seconds - kRunSeconds;
    if (isNear) {
        const auto run =
            takes(*newest, identity.level, message) ? newest : earlierThatTakes(*newest, identity, message);
        if (run) {
            place(*run, identity.level, message);
            return *run;
        }
    }
    if (newest && newest->state == RunState::Open) {
        touch(*newest); // The opening of the next closes it.
    }
    const Run run = open(group, at, isNear ? std::optional(newest->key) : std::nullopt);
    place(run, identity.level, message);
    return run;
}

} // namespace fasit::workflow
