// Loads what the judgement of runs needs: their results, and the windows before them.
#pragma once

#include "qc-core/storage/history_reader.h"

#include <vector>

namespace fasit::workflow {

/// How far back to load: everything from a time on, and that many results before it that count in a window.
struct Reach {
    WallTime from;
    std::int64_t window = 0;
};

/// The results of one run as they were loaded, by level, then by entry.
struct LoadedRun {
    domain::FactKey key;
    WallTime openedAt;
    std::vector<domain::StoredResult> results;
};

/// In order of time; of a run before `reach.from` perhaps only some of the levels.
std::vector<LoadedRun> loadRuns(storage::HistoryReader& history, const std::vector<int>& levels,
                                const storage::SeriesGroup& group, Reach reach);

} // namespace fasit::workflow
