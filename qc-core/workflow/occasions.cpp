#include "qc-core/workflow/occasions.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

std::optional<Occasion> occasionOf(EventKind kind) {
    switch (kind) {
    case EventKind::ReagentLotChange:
    case EventKind::PackChange:
        return Occasion::NewPack;
    case EventKind::Service:
    case EventKind::Drop:
    case EventKind::Error:
        return Occasion::AfterServiceDropOrError;
    case EventKind::UsedToday:
        return Occasion::DayOfUse;
    case EventKind::Calibration:
    case EventKind::OutOfUse:
    case EventKind::BackInUse:
    case EventKind::Comment:
        break;
    }
    return std::nullopt;
}

bool isMet(Occasion occasion, WallTime at, std::optional<WallTime> lastDone) {
    if (!lastDone) {
        return false;
    }
    return occasion == Occasion::DayOfUse ? dateOf(at) <= dateOf(*lastDone) : at <= *lastDone;
}

void keepEarlier(std::optional<PendingOccasion>& earliest, PendingOccasion other) {
    if (!earliest || other.at < earliest->at) {
        earliest = other;
    }
}

bool servesWith(const Catalogue& catalogue, const Schedule& schedule, LotId lot) {
    const Instrument* instrument = catalogue.instrument(schedule.instrument);
    return std::any_of(catalogue.targets.begin(), catalogue.targets.end(), [&](const Target& target) {
        const bool applies = target.instrument ? *target.instrument == schedule.instrument
                                               : instrument && target.instrumentModel == instrument->model;
        return applies && target.lot == lot && target.analyte == schedule.analyte;
    });
}

} // namespace

bool hasOccasion(const Schedule& schedule, Occasion occasion) {
    return schedule.occasion == occasion ||
           std::find(schedule.alsoOn.begin(), schedule.alsoOn.end(), occasion) != schedule.alsoOn.end();
}

std::optional<WallTime> bottleOpenedAfter(const Catalogue& catalogue, const Schedule& schedule,
                                          std::optional<WallTime> after, WallTime now) {
    std::optional<WallTime> earliest;
    for (const ControlBottle& bottle : catalogue.bottles) {
        const bool isBetween = (!after || *after < bottle.openedAt) && bottle.openedAt <= now;
        if (bottle.site == schedule.site && isBetween && (!earliest || bottle.openedAt < *earliest) &&
            servesWith(catalogue, schedule, bottle.lot)) {
            earliest = bottle.openedAt;
        }
    }
    return earliest;
}

std::optional<PendingOccasion> pendingOccasion(const Catalogue& catalogue, storage::HistoryReader& history,
                                               const Schedule& schedule, std::optional<WallTime> lastDone,
                                               WallTime now) {
    std::optional<PendingOccasion> earliest;
    if (hasOccasion(schedule, Occasion::NewBottle)) {
        if (const auto opened = bottleOpenedAfter(catalogue, schedule, lastDone, now)) {
            keepEarlier(earliest, {Occasion::NewBottle, *opened});
        }
    }
    const bool asksForEvents = hasOccasion(schedule, Occasion::NewPack) ||
                               hasOccasion(schedule, Occasion::DayOfUse) ||
                               hasOccasion(schedule, Occasion::AfterServiceDropOrError);
    if (!asksForEvents) {
        return earliest;
    }
    for (const Event& event : history.events(schedule.site, schedule.instrument)) {
        const auto occasion = occasionOf(event.kind);
        const bool concerns = !event.analyte || *event.analyte == schedule.analyte;
        const bool isDue = occasion && concerns && hasOccasion(schedule, *occasion) && event.at <= now &&
                           schedule.validFrom <= dateOf(event.at);
        if (isDue && !isMet(*occasion, event.at, lastDone)) {
            keepEarlier(earliest, {*occasion, event.at});
        }
    }
    return earliest;
}

std::string reagentLotInUse(storage::HistoryReader& history, const storage::SeriesGroup& group,
                            WallTime now) {
    std::string lot;
    for (const Event& event : history.events(group.site, group.instrument)) {
        const bool concerns = !event.analyte || *event.analyte == group.analyte;
        if (concerns && event.at <= now && !event.reagentLot.empty()) {
            lot = event.reagentLot;
        }
    }
    return lot;
}

} // namespace fasit::workflow
