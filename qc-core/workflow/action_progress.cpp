#include "qc-core/workflow/action_progress.h"

#include "qc-core/storage/action_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/rejected_run.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

std::optional<ActionStepKind> nextAfter(const std::vector<ActionStep>& taken) {
    if (taken.empty()) {
        return ActionStepKind::StopPatients;
    }
    const auto farthest =
        std::max_element(taken.begin(), taken.end(), [](const ActionStep& a, const ActionStep& b) {
            return a.kind < b.kind;
        })->kind;
    return farthest == ActionStepKind::AssessPatientResults
               ? std::nullopt
               : std::optional(static_cast<ActionStepKind>(static_cast<int>(farthest) + 1));
}

bool isAccepted(const std::optional<StoredVerdict>& stored) {
    return stored && !stored->verdict.provisional &&
           (stored->verdict.kind == VerdictKind::Accept || stored->verdict.kind == VerdictKind::Warn);
}

reports::UnsurePeriod unsureBefore(storage::HistoryReader& history, const storage::SeriesGroup& group,
                                   const Run& failed) {
    auto run = history.lastRun(group, failed.openedAt);
    while (run && !(run->state == RunState::Complete && isAccepted(history.verdict(group.site, run->key)))) {
        run = history.lastRun(group, run->openedAt);
    }
    return {run ? std::optional(run->openedAt) : std::nullopt, failed.openedAt};
}

} // namespace

Expected<reports::ActionProgress, FollowUpFault>
actionProgress(const Laboratory& laboratory, const storage::SeriesGroup& group, FactKey run) {
    auto& history = laboratory.database.history();
    const auto rejected = rejectedRun(history, group, run);
    if (!rejected) {
        return Unexpected<FollowUpFault>(rejected.error());
    }
    reports::ActionProgress progress;
    progress.run = *rejected;
    progress.taken = storage::actionSteps(laboratory.database, group.site, rejected->key);
    progress.next = nextAfter(progress.taken);
    progress.finished = storage::correctiveAction(laboratory.database, group.site, rejected->key);
    progress.unsure = unsureBefore(history, group, *rejected);
    progress.stopped = !history.openStops(group).empty();
    return progress;
}

} // namespace fasit::workflow
