#include "qc-core/workflow/late_entry.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/read_value.h"
#include "qc-core/workflow/registration.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;
using Fault = LateEntryFault;

/// Was no bottle open when it was measured, though the home keeps account of this lot's bottles?
bool isBeforeBottle(const Catalogue& catalogue, const Identity& identity) {
    if (identity.bottle) {
        return identity.measuredAt < identity.bottle->openedAt;
    }
    return std::any_of(catalogue.bottles.begin(), catalogue.bottles.end(), [&](const ControlBottle& bottle) {
        return bottle.site == identity.instrument->site && bottle.lot == identity.lot;
    });
}

/// Checks readings against what holds while the transaction holds their home.
class Check {
  public:
    Check(const Registration& registration, const Actor& actor)
        : m_catalogue(registration.catalogue())
        , m_now(registration.now())
        , m_actor(actor) {}

    std::optional<LateEntryProblem> problemOf(const ControlReading& reading) const {
        if (!reading.place) {
            return problem(Fault::NotPlaced);
        }
        const Instrument* instrument = m_catalogue.instrument(reading.place->instrument);
        if (!instrument || !may(m_actor, Deed::EnterAfterwards, instrument->site)) {
            return problem(Fault::NotAllowed);
        }
        if (reading.measuredAt > m_now) {
            return problem(Fault::InFuture);
        }
        const auto identity = identify(m_catalogue, reading, m_now);
        if (!identity) {
            return problem(Fault::NotCertain, identity.error().reason);
        }
        if (const auto value = readValue(*identity->analyte, reading.value); !value) {
            return problem(Fault::NotAValue, value.error());
        }
        return problemOfTime(*identity);
    }

  private:
    std::optional<LateEntryProblem> problemOfTime(const Identity& identity) const {
        const EntryLimits limits = m_catalogue.homeRulesOf(identity.instrument->site).entry;
        const std::int64_t oldest = m_now.seconds - limits.lateEntryDays * kSecondsPerDay;
        if (identity.measuredAt.seconds < oldest && m_actor.role == Role::Staff) {
            return problem(Fault::TooOld);
        }
        return isBeforeBottle(m_catalogue, identity) ? problem(Fault::BeforeBottleOpened) : std::nullopt;
    }

    static std::optional<LateEntryProblem> problem(Fault fault, ReadingReason reason = ReadingReason::None) {
        return LateEntryProblem{0, fault, reason};
    }

    const Catalogue& m_catalogue;
    WallTime m_now;
    const Actor& m_actor;
};

void markAsLate(ControlReading& reading, const Actor& actor) {
    reading.origin = ResultOrigin::EnteredAfterwards;
    reading.timeSource = TimeSource::Typed;
    reading.operatorId = idText(actor.user);
}

} // namespace

Expected<RegisterReport, LateEntryProblem> enterAfterwards(const Laboratory& laboratory, const Actor& actor,
                                                           std::vector<ControlReading> readings) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    for (const ControlReading& reading : readings) {
        if (reading.place) {
            transaction.holdSite(reading.place->site);
        }
    }
    Registration registration(laboratory, transaction);
    const Check check(registration, actor);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (auto problem = check.problemOf(readings[i])) {
            problem->reading = i;
            return Unexpected<LateEntryProblem>(*problem);
        }
        markAsLate(readings[i], actor);
    }
    registration.because(VerdictCause::LateEntry);
    RegisterReport report = registration.takeAll(readings);
    transaction.commit({idText(actor.user), "enterAfterwards", fmt::format("{} readings", readings.size())});
    return report;
}

} // namespace fasit::workflow
