#include "qc-core/workflow/end_stop.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;

std::optional<FollowUpFault> placeFault(const Catalogue& catalogue, const storage::SeriesGroup& group) {
    const Instrument* instrument = catalogue.instrument(group.instrument);
    if (!instrument || instrument->site != group.site) {
        return FollowUpFault::NoSuchInstrument;
    }
    return catalogue.analyte(group.analyte) ? std::nullopt : std::optional(FollowUpFault::NoSuchAnalyte);
}

std::optional<FollowUpFault> beginFault(const Laboratory& laboratory, const Actor& actor,
                                        const StopWanted& wanted) {
    if (!may(actor, Deed::EndStop, wanted.group.site)) {
        return FollowUpFault::NotAllowed;
    }
    if (const auto fault = placeFault(laboratory.database.catalogue(), wanted.group)) {
        return fault;
    }
    const auto fault = neededTextFault(wanted.reason);
    return fault ? fault : freeTextFault(wanted.reagentLot);
}

/// What is remembered of the stops is no longer so.
void forget(storage::WriteTransaction& transaction, const storage::SeriesGroup& group) {
    RunAssignment(transaction, transaction.database().catalogue()).forget(group);
}

} // namespace

Expected<FactKey, FollowUpFault> beginStop(const Laboratory& laboratory, const Actor& actor,
                                           const StopWanted& wanted) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    const auto& group = wanted.group;
    transaction.holdSite(group.site);
    if (const auto fault = beginFault(laboratory, actor, wanted)) {
        return Fault(*fault);
    }
    const auto open = laboratory.database.history().openStops(group);
    const bool isStopped = std::any_of(open.begin(), open.end(), [&](const Stop& stop) {
        return stop.isBegunByPerson() && stop.reagentLot == wanted.reagentLot;
    });
    if (isStopped) {
        return Fault(FollowUpFault::AlreadyStopped);
    }
    Stop stop;
    stop.site = group.site;
    stop.instrument = group.instrument;
    stop.analyte = group.analyte;
    stop.reagentLot = wanted.reagentLot;
    stop.from = laboratory.clock.wallNow();
    stop.reason = wanted.reason;
    stop.by = actor.user;
    const FactKey key = storage::append(transaction, stop);
    forget(transaction, group);
    transaction.commit({idText(actor.user), "beginStop", wanted.reason});
    return key;
}

Expected<void, FollowUpFault> endStop(const Laboratory& laboratory, const Actor& actor,
                                      const StopEndWanted& wanted) {
    if (!may(actor, Deed::EndStop, wanted.group.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (const auto fault = neededTextFault(wanted.reason)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(wanted.group.site);
    const auto open = laboratory.database.history().openStops(wanted.group);
    const auto found =
        std::find_if(open.begin(), open.end(), [&](const Stop& stop) { return stop.key == wanted.stop; });
    if (found == open.end()) {
        return Fault(FollowUpFault::NoSuchStop);
    }
    Stop stop = *found;
    stop.end = StopEnd::EndedByPerson;
    stop.until = laboratory.clock.wallNow();
    stop.by = actor.user;
    storage::endStop(transaction, stop, wanted.reason);
    forget(transaction, wanted.group);
    transaction.commit({idText(actor.user), "endStop", wanted.reason});
    return {};
}

} // namespace fasit::workflow
