#include "qc-core/workflow/parallel_lot.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/run_assignment.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;
using Fault = ParallelLotFault;

/// The last word on the lot there, if any was said.
const LotStanding* lastStanding(const Catalogue& catalogue, const LotUse& use) {
    const LotStanding* last = nullptr;
    for (const LotStanding& row : catalogue.lotStandings) {
        const bool isIt =
            row.instrument == use.instrument && row.analyte == use.analyte && row.lot == use.lot;
        if (isIt && (!last || last->from <= row.from)) {
            last = &row;
        }
    }
    return last;
}

bool hasTarget(const Catalogue& catalogue, const LotUse& use, Date today) {
    const Instrument& instrument = *catalogue.instrument(use.instrument);
    const auto levels = levelsOf(catalogue, use.instrument, use.analyte);
    return std::any_of(levels.begin(), levels.end(), [&](int level) {
        return catalogue.targetFor(instrument, use.analyte, use.lot, level, today) != nullptr;
    });
}

bool wasMeasuredAsCurrent(storage::Database& database, const LotUse& use, SiteId site) {
    const storage::SeriesGroup group{site, use.instrument, use.analyte};
    const auto levels = levelsOf(database.catalogue(), use.instrument, use.analyte);
    return std::any_of(levels.begin(), levels.end(), [&](int level) {
        const auto results = database.history().judgeableResults(group.series(level));
        return std::any_of(results.begin(), results.end(),
                           [&](const auto& stored) { return stored.lot == use.lot; });
    });
}

std::optional<Fault> faultOf(storage::Database& database, const LotUse& use, Standing wanted, Date today) {
    const Catalogue& catalogue = database.catalogue();
    const LotStanding* last = lastStanding(catalogue, use);
    const bool isEstablishing = last && last->standing == Standing::Establishing;
    if (wanted == Standing::Current) {
        return isEstablishing ? std::nullopt : std::optional(Fault::NotEstablishing);
    }
    if (isEstablishing) {
        return Fault::AlreadyEstablishing;
    }
    if (!hasTarget(catalogue, use, today)) {
        return Fault::NoTarget;
    }
    const SiteId site = catalogue.instrument(use.instrument)->site;
    return last || wasMeasuredAsCurrent(database, use, site) ? std::optional(Fault::AlreadyInUse)
                                                             : std::nullopt;
}

Expected<void, Fault> setStanding(const Laboratory& laboratory, const Actor& actor, const LotUse& use,
                                  Standing standing) {
    const Instrument* instrument = laboratory.database.catalogue().instrument(use.instrument);
    if (!instrument) {
        return Unexpected<Fault>(Fault::NoSuchInstrument);
    }
    const SiteId site = instrument->site;
    if (!may(actor, Deed::MakeLotCurrent, site)) {
        return Unexpected<Fault>(Fault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const WallTime now = laboratory.clock.wallNow();
    if (const auto fault = faultOf(laboratory.database, use, standing, dateOf(now))) {
        return Unexpected<Fault>(*fault);
    }
    const LotStanding* last = lastStanding(laboratory.database.catalogue(), use);
    const WallTime from = last ? std::max(now, last->from) : now; // Also where the clock was set back.
    storage::append(transaction,
                    LotStanding{site, use.instrument, use.analyte, use.lot, standing, from, actor.user});
    const bool begins = standing == Standing::Establishing;
    transaction.commit({idText(actor.user), begins ? "beginParallelPeriod" : "makeLotCurrent",
                        fmt::format("lot {}", use.lot.value)});
    return {};
}

} // namespace

Expected<void, Fault> beginParallelPeriod(const Laboratory& laboratory, const Actor& actor,
                                          const LotUse& use) {
    return setStanding(laboratory, actor, use, Standing::Establishing);
}

Expected<void, Fault> makeLotCurrent(const Laboratory& laboratory, const Actor& actor, const LotUse& use) {
    return setStanding(laboratory, actor, use, Standing::Current);
}

} // namespace fasit::workflow
