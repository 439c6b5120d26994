#include "qc-core/workflow/close_due_runs.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/stops.h"

#include <fmt/format.h>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Only the newest run of an instrument and analyte can be open.
std::vector<Run> runsToClose(storage::Database& database, SiteId site, WallTime now) {
    std::vector<Run> runs;
    for (const Schedule& schedule : database.catalogue().schedules) {
        if (schedule.site == site && schedule.kind == ScheduleKind::ControlMaterial) {
            const auto last = database.history().lastRun({site, schedule.instrument, schedule.analyte},
                                                         WallTime{now.seconds - kRunSeconds});
            if (last && last->state == RunState::Open) {
                runs.push_back(*last);
            }
        }
    }
    return runs;
}

} // namespace

int closeDueRuns(const Laboratory& laboratory, SiteId site) {
    auto& database = laboratory.database;
    const WallTime now = laboratory.clock.wallNow();
    if (runsToClose(database, site, now).empty()) {
        return 0;
    }
    storage::WriteTransaction transaction(database, laboratory.clock);
    transaction.holdSite(site);
    const Catalogue& catalogue = database.catalogue();
    RunAssignment assignment(transaction, catalogue);
    const auto runs = runsToClose(database, site, now); // Once more: another program may have closed them.
    for (const Run& run : runs) {
        updateStops(transaction, assignment,
                    judgeFrom(transaction, assignment, groupOf(run), run.openedAt, now));
    }
    transaction.commit({"fasit", "closeDueRuns", fmt::format("{} runs", runs.size())});
    return static_cast<int>(runs.size());
}

} // namespace fasit::workflow
