// How the control of one instrument and analyte stands: last done, next due, stopped, which levels are still
// missing.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/domain/history.h"
#include "qc-core/storage/history_reader.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

struct SeriesStatus {
    std::optional<WallTime> lastDone; ///< Opening of the last complete run.
    Date due;
    std::optional<domain::Occasion> occasion; ///< That made it due before the interval did.
    bool overdue = false;
    bool stopped = false;
    std::optional<domain::Run> lastRun;
    std::optional<domain::StoredVerdict> lastVerdict;
    std::vector<int> dueLevels;               ///< The levels of the next control.
    std::map<int, std::string> openRunValues; ///< What is in already of a control that is under way.
};

SeriesStatus seriesStatus(const domain::Catalogue& catalogue, storage::HistoryReader& history,
                          const domain::Schedule& schedule, WallTime now);

} // namespace fasit::workflow
