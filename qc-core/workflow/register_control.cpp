#include "qc-core/workflow/register_control.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/raw_messages.h"
#include "qc-core/workflow/clock_check.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/registration.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Where a person registers this reading. A home that the reading names goes before its instrument, as where
/// it is stored.
SiteId homeOf(const Catalogue& catalogue, const ControlReading& reading, const Actor& actor) {
    const Instrument* instrument = reading.place
                                       ? catalogue.instrument(reading.place->instrument)
                                       : catalogue.instrumentWithSerial(reading.serial.value_or(""));
    return reading.site.value_or(instrument ? instrument->site : actor.site);
}

/// The newest entry of any of these homes that lies ahead of the clock.
std::optional<UtcTime> beyondClock(const Laboratory& laboratory, const std::set<SiteId>& homes) {
    std::optional<UtcTime> newest;
    for (const SiteId home : homes) {
        newest = std::max(newest, entryBeyondClock(laboratory, home));
    }
    return newest;
}

} // namespace

RegisterReport registerControls(const Laboratory& laboratory,
                                std::span<const domain::ControlReading> readings, const std::string& by,
                                std::string_view raw) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    Registration registration(laboratory, transaction);
    RegisterReport report = registration.takeAll(readings);
    const bool mayBeKept = !holdsIdentityNumber(raw); // A comment of it may name a patient.
    const std::string digest = mayBeKept ? storage::keepRawMessage(transaction, raw) : std::string();
    const std::string message = digest.empty() ? std::string() : ", message " + digest;
    transaction.commit({by, "registerControls", fmt::format("{} readings{}", readings.size(), message)});
    return report;
}

Expected<RegisterReport, RegisterProblem> registerControls(const Laboratory& laboratory, const Actor& actor,
                                                           std::vector<ControlReading> readings) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    const Catalogue& catalogue = laboratory.database.catalogue();
    std::set<SiteId> homes;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const SiteId home = homeOf(catalogue, readings[i], actor);
        if (!may(actor, Deed::RegisterControl, home)) {
            return Unexpected<RegisterProblem>({i, RegisterFault::NotAllowed});
        }
        homes.insert(home);
        if (readings[i].operatorId.value_or("").empty()) {
            readings[i].operatorId = idText(actor.user);
        }
    }
    std::for_each(homes.begin(), homes.end(), [&](SiteId home) { transaction.holdSite(home); });
    Registration registration(laboratory, transaction);
    const auto newest = beyondClock(laboratory, homes);
    RegisterReport report = registration.takeAll(readings);
    report.beyondClock = newest;
    transaction.commit({idText(actor.user), "registerControls", fmt::format("{} readings", readings.size())});
    return report;
}

} // namespace fasit::workflow
