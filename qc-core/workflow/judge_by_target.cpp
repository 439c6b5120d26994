#include "qc-core/workflow/judge_by_target.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/find_result.h"
#include "qc-core/workflow/rejudge.h"

#include <algorithm>
#include <iterator>

namespace fasit::workflow {
namespace {

using namespace domain;

/// The oldest result of the lot since that day, in its parallel period or in the sequence.
std::optional<ControlResult> oldestOfLot(storage::HistoryReader& history, const storage::SeriesGroup& group,
                                         const Target& target) {
    const WallTime from{target.validFrom.days * kSecondsPerDay};
    const auto newestFirst = history.results(group.series(target.level), {from, storage::TimeRange().until});
    const auto oldest =
        std::find_if(newestFirst.rbegin(), newestFirst.rend(),
                     [&](const StoredResult& stored) { return stored.result.lot == target.lot; });
    return oldest == newestFirst.rend() ? std::nullopt : std::optional(oldest->result);
}

bool holdsFor(const Target& target, const Instrument& instrument) {
    const bool isThere = target.site == kProgramme || target.site == instrument.site;
    return isThere && (target.instrument ? *target.instrument == instrument.id
                                         : target.instrumentModel == instrument.model);
}

} // namespace

std::vector<reports::ControlOutcome> judgeByTarget(const Laboratory& laboratory,
                                                   storage::WriteTransaction& transaction,
                                                   const Catalogue& catalogue, const Target& target) {
    auto& history = laboratory.database.history();
    std::vector<reports::ControlOutcome> changed;
    for (const Instrument& instrument : catalogue.instruments) {
        if (!holdsFor(target, instrument)) {
            continue;
        }
        transaction.holdSite(instrument.site);
        for (const LotId establishing : {LotId{}, target.lot}) {
            const storage::SeriesGroup group{instrument.site, instrument.id, target.analyte, establishing};
            if (const auto oldest = oldestOfLot(history, group, target)) {
                auto own = rejudge(laboratory, transaction, catalogue,
                                   {group, openingOfRun(history, *oldest), VerdictCause::Target});
                std::move(own.begin(), own.end(), std::back_inserter(changed));
            }
        }
    }
    return changed;
}

} // namespace fasit::workflow
