// Loads what the judgement of runs needs: their results, and the windows before them.
#pragma once

#include "qc-core/storage/history_reader.h"

#include <vector>

namespace fasit::workflow {

/// An instrument and analyte, and the levels it is controlled at.
struct GroupLevels {
    storage::SeriesGroup group;
    std::vector<int> levels;
};

/// How far back to load: what is measured before a time, and how many results of each level.
struct Reach {
    WallTime from;
    std::int64_t window = 0;
};

/// The results of one run as they were loaded, by level, then by entry.
struct LoadedRun {
    domain::FactKey key;
    WallTime openedAt;
    std::vector<storage::JudgeableResult> results;
};

/// `results`, which are all from `reach.from` on, and the window before them, as runs in order of time.
///
/// A run before `reach.from` holds what of it stands in a window and was near enough to be loaded.
std::vector<LoadedRun> loadRuns(storage::HistoryReader& history, const GroupLevels& levels, Reach reach,
                                std::vector<storage::JudgeableResult> results);

} // namespace fasit::workflow
