#include "qc-core/workflow/record_event.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/occasions.h"
#include "qc-core/workflow/permissions.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;

bool isThere(storage::HistoryReader& history, const Event& event) {
    const auto known = history.events(event.site, event.instrument);
    return std::any_of(known.begin(), known.end(), [&](const Event& other) {
        return other.at == event.at && other.kind == event.kind && other.analyte == event.analyte &&
               other.text == event.text;
    });
}

bool isOfPack(EventKind kind) {
    return kind == EventKind::ReagentLotChange || kind == EventKind::PackChange;
}

std::optional<FollowUpFault> faultOf(const Laboratory& laboratory, const Event& event) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Instrument* instrument = catalogue.instrument(event.instrument);
    if (!instrument || instrument->site != event.site) {
        return FollowUpFault::NoSuchInstrument;
    }
    if (event.analyte && !catalogue.analyte(*event.analyte)) {
        return FollowUpFault::NoSuchAnalyte;
    }
    if (laboratory.clock.wallNow() < event.at) {
        return FollowUpFault::InTheFuture;
    }
    return freeTextFault(event.text);
}

Event eventOf(const NewPack& pack, SiteId site, WallTime now) {
    Event event;
    event.site = site;
    event.instrument = pack.instrument;
    event.analyte = pack.analyte;
    event.at = now;
    event.text = pack.comment;
    event.reagentLot = pack.reagentLot;
    event.expiry = pack.expiry;
    return event;
}

bool isFor(const Event& event, const Schedule& schedule) {
    return schedule.instrument == event.instrument && (!event.analyte || *event.analyte == schedule.analyte);
}

/// A stop of the instrument as a whole is no reason against a new pack: it may be what ends it.
bool holdsFor(const Stop& stop, const Event& pack) {
    return !stop.reagentLot.empty() && stop.reagentLot == pack.reagentLot;
}

/// What the bench is told of the pack.
OpenedPack told(const Laboratory& laboratory, const Event& pack) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    OpenedPack opened;
    opened.isExpired = *pack.expiry < dateOf(pack.at);
    for (const Schedule& schedule : catalogue.schedules) {
        if (!isFor(pack, schedule)) {
            continue;
        }
        const auto stops =
            laboratory.database.history().openStops({schedule.site, schedule.instrument, schedule.analyte});
        opened.isStopped = opened.isStopped || std::any_of(stops.begin(), stops.end(), [&](const Stop& stop) {
                               return holdsFor(stop, pack);
                           });
        if (schedule.kind == ScheduleKind::ControlMaterial && hasOccasion(schedule, Occasion::NewPack)) {
            opened.due.push_back(schedule.analyte);
        }
    }
    return opened;
}

} // namespace

int recordEvents(const Laboratory& laboratory, std::span<const Event> events, const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    int added = 0;
    for (const Event& event : events) {
        transaction.holdSite(event.site);
        if (!isThere(laboratory.database.history(), event)) {
            storage::append(transaction, event);
            ++added;
        }
    }
    transaction.commit({by, "recordEvents", fmt::format("{} events", added)});
    return added;
}

Expected<FactKey, FollowUpFault> recordEvent(const Laboratory& laboratory, const Actor& actor,
                                             const Event& event) {
    if (!may(actor, isOfPack(event.kind) ? Deed::OpenPack : Deed::RecordEvent, event.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    if (const auto fault = faultOf(laboratory, event)) {
        return Fault(*fault);
    }
    Event own = event;
    own.by = actor.user;
    const FactKey key = storage::append(transaction, own);
    transaction.commit({idText(actor.user), "recordEvent", std::string(storage::nameOf(event.kind))});
    return key;
}

Expected<OpenedPack, FollowUpFault> openPack(const Laboratory& laboratory, const Actor& actor,
                                             const NewPack& pack) {
    const Instrument* instrument = laboratory.database.catalogue().instrument(pack.instrument);
    const SiteId site = instrument ? instrument->site : kProgramme;
    if (!instrument || !may(actor, Deed::OpenPack, site)) {
        return Fault(instrument ? FollowUpFault::NotAllowed : FollowUpFault::NoSuchInstrument);
    }
    if (const auto fault = neededTextFault(pack.reagentLot)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    Event event = eventOf(pack, site, laboratory.clock.wallNow());
    if (const auto fault = faultOf(laboratory, event)) {
        return Fault(*fault);
    }
    OpenedPack opened = told(laboratory, event);
    const auto known = laboratory.database.history().events(site, pack.instrument);
    opened.isNewLot = std::none_of(known.begin(), known.end(), [&](const Event& other) {
        return other.reagentLot == pack.reagentLot && other.analyte == pack.analyte;
    });
    const AnalyteId analyte = pack.analyte.value_or(AnalyteId{});
    const bool isSameLot = reagentLotInUse(laboratory.database.history(), {site, pack.instrument, analyte},
                                           event.at) == pack.reagentLot;
    event.kind = isSameLot ? EventKind::PackChange : EventKind::ReagentLotChange;
    event.by = actor.user;
    opened.event = storage::append(transaction, event);
    transaction.commit({idText(actor.user), "openPack", pack.reagentLot});
    return opened;
}

} // namespace fasit::workflow
