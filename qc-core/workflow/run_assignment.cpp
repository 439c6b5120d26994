#include "qc-core/workflow/run_assignment.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace fasit::workflow {

using namespace domain;

storage::SeriesGroup groupOf(const Identity& identity) {
    return {identity.instrument->site, identity.instrument->id, identity.analyte->id, identity.establishing};
}

storage::SeriesGroup groupOf(const Run& run) {
    return {run.site, run.instrument, run.analyte, run.establishing};
}

storage::SeriesGroup groupOf(const Series& series) {
    return {series.site, series.instrument, series.analyte, series.establishing};
}

std::vector<int> levelsOf(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte) {
    return catalogue.levels(instrument, analyte);
}

RunAssignment::RunAssignment(storage::WriteTransaction& transaction, const Catalogue& catalogue)
    : m_transaction(transaction)
    , m_catalogue(catalogue)
    , m_remembered(transaction.database().recollection().of<RememberedGroups>()) {}

std::vector<storage::JudgeableResult> RunAssignment::resultsOf(const Run& run, int level) {
    auto results = m_transaction.database().history().judgeableResults(
        groupOf(run).series(level), {run.openedAt, WallTime{run.openedAt.seconds + kRunSeconds + 1}});
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
    if (run.establishing != LotId{} || !schedule || schedule->levels != LevelPlan::All) {
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

RememberedGroup& RunAssignment::remembered(const storage::SeriesGroup& group) {
    m_transaction.holdSite(group.site);
    const auto [entry, isNew] = m_remembered.groups.try_emplace(group);
    if (isNew) {
        entry->second.newest = m_transaction.database().history().lastRun(group);
    }
    return entry->second;
}

std::optional<Run> RunAssignment::newestUntil(const storage::SeriesGroup& group, WallTime at) {
    const auto& newest = remembered(group).newest;
    const bool isLate = newest && at < newest->openedAt;
    return isLate ? m_transaction.database().history().lastRun(group, WallTime{at.seconds + 1}) : newest;
}

bool RunAssignment::mayHold(const storage::SeriesGroup& group, WallTime at) {
    const auto& newest = remembered(group).newest;
    return newest && at.seconds <= newest->openedAt.seconds + kRunSeconds;
}

/// Are the results known that were measured at `from` or later: those of the newest run?
bool RunAssignment::holdsAllFrom(const RememberedGroup& known, WallTime from) const {
    return known.isKnown && known.isAlone && known.newest->openedAt <= from;
}

bool RunAssignment::mayBeStored(const storage::SeriesGroup& group, int level, WallTime at) {
    const RememberedGroup& known = remembered(group);
    if (holdsAllFrom(known, at)) {
        return std::any_of(known.results.begin(), known.results.end(), [&](const auto& stored) {
            return stored.level == level && stored.measuredAt == at;
        });
    }
    return mayHold(group, at);
}

std::vector<Run> RunAssignment::runsFrom(const storage::SeriesGroup& group, WallTime from) {
    const RememberedGroup& known = remembered(group);
    if (holdsAllFrom(known, from)) {
        return {*known.newest};
    }
    return m_transaction.database().history().runs(group, {from, storage::TimeRange().until});
}

void RunAssignment::noteStored(const ControlResult& r) {
    RememberedGroup& known = remembered(groupOf(r.series));
    if (known.isKnown && known.newest->key == r.run) {
        const auto behind = std::upper_bound(
            known.results.begin(), known.results.end(), r.series.level,
            [](int level, const storage::JudgeableResult& stored) { return level < stored.level; });
        known.results.insert(behind,
                             {r.key, r.run, r.series.level, r.measuredAt, r.value, r.valueAsSent, r.lot,
                              r.target, false, r.analyserJudgement == AnalyserJudgement::Failed});
    } else {
        known.isKnown = false; // Written into an earlier run, which the newest is judged by.
    }
}

std::vector<storage::JudgeableResult>
RunAssignment::resultsFrom(const storage::SeriesGroup& group, const std::vector<int>& levels, WallTime from) {
    const RememberedGroup& known = remembered(group);
    if (holdsAllFrom(known, from)) {
        return known.results;
    }
    std::vector<storage::JudgeableResult> results;
    for (const int level : levels) {
        auto own = m_transaction.database().history().judgeableResults(group.series(level),
                                                                       {from, storage::TimeRange().until});
        results.insert(results.end(), std::make_move_iterator(own.begin()),
                       std::make_move_iterator(own.end()));
    }
    return results;
}

std::optional<StoredVerdict> RunAssignment::verdictOf(const Run& run) {
    const RememberedGroup& known = remembered(groupOf(run));
    if (known.isKnown && known.newest->key == run.key) {
        return known.verdict;
    }
    return m_transaction.database().history().verdict(run.site, run.key);
}

/// A run behind all results of the others.
void RunAssignment::follow(RememberedGroup& known, const Run& run) {
    if (known.isKnown && known.judge) {
        known.judge->pass(known.results);
    } else {
        known.judge.reset();
    }
    known.newest = run;
    known.isKnown = true;
    known.isAlone = true;
    known.results.clear();
    known.verdict.reset();
}

Run RunAssignment::open(const storage::SeriesGroup& group, WallTime at, std::optional<FactKey> repeats) {
    Run run{{}, group.site, group.instrument, group.analyte, at, repeats, RunState::Open, group.establishing};
    run.key = storage::append(m_transaction, run);
    if (!mayHold(group, at)) {
        follow(remembered(group), run);
    } else {
        forget(group); // Which run is the newest is for the database to say.
    }
    return run;
}

/// Does the run lack the level, or is this a replicate of what it holds?
bool RunAssignment::takes(const Run& run, int level, int message) {
    if (m_placed.count({run.key, level, message}) > 0) {
        return true;
    }
    const RememberedGroup& known = remembered(groupOf(run));
    if (known.isKnown && known.newest->key == run.key) {
        return std::none_of(known.results.begin(), known.results.end(),
                            [level](const auto& stored) { return stored.level == level; });
    }
    return resultsOf(run, level).empty();
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
    // A lot in its parallel period is measured as often as it takes: nothing is repeated.
    const bool isRepeat = isNear && group.establishing == LotId{};
    const Run run = open(group, at, isRepeat ? std::optional(newest->key) : std::nullopt);
    place(run, identity.level, message);
    return run;
}

} // namespace fasit::workflow
