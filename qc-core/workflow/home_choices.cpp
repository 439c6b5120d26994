#include "qc-core/workflow/home_choices.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/follow_up_writer.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;

std::optional<FollowUpFault> placeFault(const Catalogue& catalogue, const Schedule& schedule) {
    const Instrument* instrument = catalogue.instrument(schedule.instrument);
    if (!instrument || instrument->site != schedule.site) {
        return FollowUpFault::NoSuchInstrument;
    }
    return catalogue.analyte(schedule.analyte) ? std::nullopt : std::optional(FollowUpFault::NoSuchAnalyte);
}

std::optional<FollowUpFault> planFault(const Schedule& schedule) {
    if (schedule.intervalDays < 1 || schedule.graceDays < 0) {
        return FollowUpFault::IntervalNotPositive;
    }
    if (schedule.kind == ScheduleKind::ControlMaterial && schedule.levelNumbers.empty()) {
        return FollowUpFault::LevelsMissing;
    }
    const bool areForward =
        std::all_of(schedule.notInUse.begin(), schedule.notInUse.end(),
                    [](const PeriodNotInUse& period) { return period.from <= period.to; });
    return areForward ? std::nullopt : std::optional(FollowUpFault::PeriodBackwards);
}

/// An instrument and analyte have one schedule: its identity stays.
ScheduleId idFor(const Catalogue& catalogue, const Schedule& schedule) {
    const Schedule* known = catalogue.schedule(schedule.instrument, schedule.analyte);
    return known ? known->id : ScheduleId{crypto::randomIdentity()};
}

} // namespace

Expected<void, FollowUpFault> changeHomeRules(const Laboratory& laboratory, const Actor& actor,
                                              const HomeRules& rules) {
    if (!may(actor, Deed::ChangeSchedule, rules.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (rules.entry.slipMinutes < 1 || rules.entry.lateEntryDays < 1) {
        return Fault(FollowUpFault::LimitNotPositive);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(rules.site);
    if (rules.site != kProgramme && !laboratory.database.catalogue().site(rules.site)) {
        return Fault(FollowUpFault::NoSuchHome);
    }
    storage::append(transaction, rules, actor.user);
    transaction.commit({idText(actor.user), "changeHomeRules", ""});
    return {};
}

Expected<ScheduleId, FollowUpFault> changeSchedule(const Laboratory& laboratory, const Actor& actor,
                                                   Schedule schedule) {
    if (!may(actor, Deed::ChangeSchedule, schedule.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(schedule.site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    auto fault = placeFault(catalogue, schedule);
    fault = fault ? fault : planFault(schedule);
    if (fault) {
        return Fault(*fault);
    }
    schedule.id = idFor(catalogue, schedule);
    storage::append(transaction, schedule);
    transaction.commit({idText(actor.user), "changeSchedule", std::to_string(schedule.id.value)});
    return schedule.id;
}

} // namespace fasit::workflow
