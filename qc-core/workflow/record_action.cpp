#include "qc-core/workflow/record_action.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/stops.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

std::optional<ActionFault> faultOf(storage::HistoryReader& history, const storage::SeriesGroup& group,
                                   const CorrectiveAction& action) {
    const auto runs = history.runs(group);
    const auto own =
        std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == action.run; });
    if (own == runs.end()) {
        return ActionFault::NoSuchRun;
    }
    const auto verdict = history.verdict(group.site, action.run);
    if (!verdict || verdict->verdict.kind != VerdictKind::Reject) {
        return ActionFault::NotRejected;
    }
    return action.at < own->openedAt ? std::optional(ActionFault::BeforeTheRun) : std::nullopt;
}

} // namespace

Expected<std::vector<reports::ControlOutcome>, ActionFault> recordAction(const Laboratory& laboratory,
                                                                         const storage::SeriesGroup& group,
                                                                         const CorrectiveAction& action,
                                                                         const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(group.site);
    const auto& catalogue = laboratory.database.catalogue();
    auto& history = laboratory.database.history();
    if (const auto fault = faultOf(history, group, action)) {
        return Unexpected<ActionFault>(*fault);
    }
    storage::append(transaction, action);
    RunAssignment assignment(transaction, catalogue);
    assignment.forget(group);
    std::vector<reports::ControlOutcome> changed;
    const auto since = history.runs(group, {action.at, storage::TimeRange().until});
    if (!since.empty()) {
        const auto judged =
            judgeFrom(transaction, assignment, group, since.front().openedAt, laboratory.clock.wallNow());
        updateStops(transaction, assignment, judged);
        for (const JudgedRun& run : judged) {
            if (run.isNews) {
                changed.push_back(outcomeOf(catalogue, run));
            }
        }
    }
    transaction.commit({by, "recordAction", action.cause});
    return changed;
}

} // namespace fasit::workflow
