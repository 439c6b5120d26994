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

std::vector<StoredResult> RunAssignment::resultsOf(const Run& run, int level) {
    const Series series{run.site, run.instrument, run.analyte, level};
    auto results = m_transaction.database().history().results(
        series, {run.openedAt, WallTime{run.openedAt.seconds + kRunSeconds + 1}});
    results.erase(std::remove_if(results.begin(), results.end(),
                                 [&](const StoredResult& stored) { return stored.result.run != run.key; }),
                  results.end());
    return results;
}

bool RunAssignment::holdsLevel(const Run& run, int level) {
    return !resultsOf(run, level).empty();
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
        if (std::all_of(results.begin(), results.end(), [](const StoredResult& r) { return r.excluded; })) {
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

Run RunAssignment::open(const storage::SeriesGroup& group, WallTime at, std::optional<FactKey> repeats) {
    Run run{{}, group.site, group.instrument, group.analyte, at, repeats, RunState::Open};
    run.key = storage::append(m_transaction, run);
    return run;
}

Run RunAssignment::runFor(const Identity& identity, int message) {
    auto& history = m_transaction.database().history();
    const auto group = groupOf(identity);
    const WallTime at = identity.measuredAt;
    const WallTime earliest{at.seconds - kRunSeconds};
    const WallTime until{at.seconds + 1};
    const auto newest = history.lastRun(group, until);
    const bool isNear = newest && newest->openedAt >= earliest;
    const auto candidates = isNear ? history.runs(group, {earliest, until}) : std::vector<Run>{};
    for (auto run = candidates.rbegin(); run != candidates.rend(); ++run) {
        const bool isReplicate = m_placed.count({run->key, identity.level, message}) > 0;
        if (isReplicate || !holdsLevel(*run, identity.level)) {
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
