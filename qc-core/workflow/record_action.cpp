#include "qc-core/workflow/record_action.h"

#include "qc-core/storage/action_reader.h"
#include "qc-core/storage/follow_up_words.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/rejected_run.h"
#include "qc-core/workflow/stops.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;

bool isControl(ActionStepKind kind) {
    return kind == ActionStepKind::RepeatSameBottle || kind == ActionStepKind::NewBottle ||
           kind == ActionStepKind::NewPack;
}

std::optional<FollowUpFault> orderFault(const std::vector<ActionStep>& taken, ActionStepKind kind) {
    if (!isControl(kind)) {
        return std::nullopt;
    }
    for (const ActionStep& step : taken) {
        if (isControl(step.kind) && step.kind >= kind) {
            return step.kind == kind ? FollowUpFault::StepTaken : FollowUpFault::StepOutOfOrder;
        }
    }
    return std::nullopt;
}

bool isStopped(storage::HistoryReader& history, const storage::SeriesGroup& group) {
    return !history.openStops(group).empty();
}

std::optional<FollowUpFault> timeFault(const Run& run, WallTime at, WallTime now) {
    if (now < at) {
        return FollowUpFault::InTheFuture;
    }
    return at < run.openedAt ? std::optional(FollowUpFault::BeforeTheRun) : std::nullopt;
}

std::optional<FollowUpFault> textFault(const ActionTaken& taken) {
    const auto fault = neededTextFault(taken.cause);
    return fault ? fault : freeTextFault(taken.comment);
}

std::vector<ActionStepKind> kindsOf(const std::vector<ActionStep>& steps) {
    std::vector<ActionStepKind> kinds;
    for (const ActionStep& step : steps) {
        kinds.push_back(step.kind);
    }
    return kinds;
}

/// Judges the run and all since anew: windows start with the next run, and a stop may wait for this action.
std::vector<reports::ControlOutcome> judgeSince(storage::WriteTransaction& transaction,
                                                const storage::SeriesGroup& group, const Run& run,
                                                WallTime now) {
    const auto& catalogue = transaction.database().catalogue();
    RunAssignment assignment(transaction, catalogue);
    assignment.forget(group);
    const auto judged = judgeFrom(transaction, assignment, group, run.openedAt, now);
    updateStops(transaction, assignment, judged);
    assignment.forget(group); // The next control begins the windows anew.
    std::vector<reports::ControlOutcome> changed;
    for (const JudgedRun& other : judged) {
        if (other.isNews) {
            changed.push_back(outcomeOf(catalogue, other));
        }
    }
    return changed;
}

} // namespace

Expected<FactKey, FollowUpFault> takeStep(const Laboratory& laboratory, const Actor& actor,
                                          const StepTaken& step) {
    if (!may(actor, Deed::RecordAction, step.group.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (const auto fault = freeTextFault(step.comment)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(step.group.site);
    auto& history = laboratory.database.history();
    const auto run = rejectedRun(history, step.group, step.run);
    if (!run) {
        return Fault(run.error());
    }
    const SiteId site = step.group.site;
    const WallTime now = laboratory.clock.wallNow();
    if (const auto fault = timeFault(*run, now, now)) {
        return Fault(*fault);
    }
    if (storage::correctiveAction(laboratory.database, site, run->key) && !isStopped(history, step.group)) {
        return Fault(FollowUpFault::ActionFinished);
    }
    if (const auto fault = orderFault(storage::actionSteps(laboratory.database, site, run->key), step.kind)) {
        return Fault(*fault);
    }
    const FactKey key = storage::append(
        transaction, ActionStep{{}, site, run->key, step.kind, step.finding, step.comment, now, actor.user});
    transaction.commit({idText(actor.user), "takeStep", std::string(storage::nameOf(step.kind))});
    return key;
}

Expected<std::vector<reports::ControlOutcome>, FollowUpFault>
recordAction(const Laboratory& laboratory, const Actor& actor, const ActionTaken& taken) {
    const SiteId site = taken.group.site;
    if (!may(actor, Deed::RecordAction, site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (const auto fault = textFault(taken)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const auto run = rejectedRun(laboratory.database.history(), taken.group, taken.run);
    if (!run) {
        return Fault(run.error());
    }
    const WallTime now = laboratory.clock.wallNow();
    const WallTime at = taken.at.value_or(now);
    if (const auto fault = timeFault(*run, at, now)) {
        return Fault(*fault);
    }
    const auto steps = kindsOf(storage::actionSteps(laboratory.database, site, run->key));
    storage::append(
        transaction,
        CorrectiveAction{
            {}, site, run->key, steps, taken.cause, taken.outcome, taken.comment, at, actor.user});
    auto changed = judgeSince(transaction, taken.group, *run, now);
    transaction.commit({idText(actor.user), "recordAction", taken.cause});
    return changed;
}

} // namespace fasit::workflow
