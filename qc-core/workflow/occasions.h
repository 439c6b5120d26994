// Occasions: what happened at an instrument since its last control that makes one due at once.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/history_reader.h"

#include <optional>
#include <string>

namespace fasit::workflow {

/// The schedule's own occasion, or one beside it.
bool hasOccasion(const domain::Schedule& schedule, domain::Occasion occasion);

struct PendingOccasion {
    domain::Occasion occasion = domain::Occasion::NewPack;
    WallTime at;
};

/// The earliest that no control done since has met; nothing where the schedule asks for none, or all are met.
/// `lastDone` is the opening of the last control that was completed. A day of use is met by a control of that
/// day.
std::optional<PendingOccasion> pendingOccasion(const domain::Catalogue& catalogue,
                                               storage::HistoryReader& history,
                                               const domain::Schedule& schedule,
                                               std::optional<WallTime> lastDone, WallTime now);

/// When the first bottle after that time was opened, of a lot that serves this instrument and analyte.
std::optional<WallTime> bottleOpenedAfter(const domain::Catalogue& catalogue,
                                          const domain::Schedule& schedule, std::optional<WallTime> after,
                                          WallTime now);

/// The lot of the pack that was opened last; empty where none is known.
std::string reagentLotInUse(storage::HistoryReader& history, const storage::SeriesGroup& group, WallTime now);

} // namespace fasit::workflow
