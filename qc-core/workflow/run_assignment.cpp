#include "qc-core/workflow/run_assignment.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

#include <algorithm>

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

bool RunAssignment::holdsLevel(const Run& run, int level) {
    const Series series{run.site, run.instrument, run.analyte, level};
    const auto results = m_transaction.database().history().results(
        series, {run.openedAt, WallTime{run.openedAt.seconds + kRunSeconds + 1}});
    return std::any_of(results.begin(), results.end(),
                       [&](const StoredResult& stored) { return stored.result.run == run.key; });
}

std::vector<int> RunAssignment::dueLevels(const Run& run) {
    const Schedule* schedule = m_catalogue.schedule(run.instrument, run.analyte);
    if (!schedule || schedule->levels != LevelPlan::All) {
        return {};
    }
    std::vector<int> failed;
    if (run.repeats) {
        if (const auto verdict = m_transaction.database().history().verdict(run.site, *run.repeats)) {
            for (const Violation& violation : verdict->verdict.violations) {
                if (violation.action == RuleAction::Reject && violation.level) {
                    failed.push_back(*violation.level);
                }
            }
        }
    }
    return failed.empty() ? schedule->levelNumbers : failed;
}

/// Does the run lack this level? Where nothing is scheduled, every level that comes belongs to it.
bool RunAssignment::awaits(const Run& run, int level) {
    if (!m_catalogue.schedule(run.instrument, run.analyte)) {
        return true;
    }
    const auto due = dueLevels(run);
    return std::find(due.begin(), due.end(), level) != due.end();
}

Run RunAssignment::open(const storage::SeriesGroup& group, WallTime at, std::optional<FactKey> repeats) {
    auto& history = m_transaction.database().history();
    const auto before = history.lastRun(group, WallTime{at.seconds + 1});
    if (before && before->state == RunState::Open) {
        storage::closeRun(m_transaction, before->site, before->key, RunState::Incomplete);
    }
    Run run{{}, group.site, group.instrument, group.analyte, at, repeats, RunState::Open};
    run.key = storage::append(m_transaction, run);
    return run;
}

Run RunAssignment::runFor(const Identity& identity, int message) {
    const auto group = groupOf(identity);
    const WallTime at = identity.measuredAt;
    auto candidates = m_transaction.database().history().runs(
        group, {WallTime{at.seconds - kRunSeconds}, WallTime{at.seconds + 1}});
    std::reverse(candidates.begin(), candidates.end());
    std::optional<FactKey> repeats;
    for (const Run& run : candidates) {
        const bool replicate = m_placed.count({run.key, identity.level, message}) > 0;
        const bool holds = !replicate && holdsLevel(run, identity.level);
        if (replicate || (!holds && awaits(run, identity.level))) {
            m_placed.insert({run.key, identity.level, message});
            return run;
        }
        if (holds && !repeats) {
            repeats = run.key;
        }
    }
    const Run run = open(group, at, repeats);
    m_placed.insert({run.key, identity.level, message});
    return run;
}

} // namespace fasit::workflow
