// Finds a stored result by the place it stands in its series. One thread.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/storage/history_reader.h"

#include <optional>

namespace fasit::workflow {

/// A result of this series measured at this time: the one with this key, else the newest.
struct ResultRef {
    domain::Series series;
    WallTime measuredAt;
    std::optional<domain::FactKey> key = {};
};

std::optional<domain::StoredResult> findResult(storage::HistoryReader& history, const ResultRef& ref);

/// The opening of the run that holds the result: from there on verdicts may change with it.
WallTime openingOfRun(storage::HistoryReader& history, const domain::ControlResult& result);

} // namespace fasit::workflow
