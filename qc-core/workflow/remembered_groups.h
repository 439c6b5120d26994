// What is remembered of instruments and analytes from one registered control to the next, in the Recollection
// of their database: the newest run, and what the rules remember of those before it.
//
// Kept true by RunAssignment, judgeFrom and updateStops, which alone write what stands here.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/domain/stop.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/running_judge.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fasit::workflow {

struct RememberedGroup {
    std::optional<domain::Run> newest; ///< Absent where there is no run at all.

    /// Are the results and the verdict of the newest run known? Else the next three say nothing.
    bool isKnown = false;
    std::vector<storage::JudgeableResult> results; ///< All of the newest run, by level, then by entry.
    std::optional<domain::StoredVerdict> verdict;  ///< In force.
    /// No result of another run is measured as late as the newest run opened.
    bool isAlone = false;

    /// All runs before the newest have passed it; absent where that is not known.
    std::unique_ptr<RunningJudge> judge;
    std::optional<std::vector<domain::Stop>> openStops;
    std::optional<std::vector<domain::EndedStop>> endedStops; ///< Asked for where a run is judged anew.
};

struct RememberedGroups {
    std::map<storage::SeriesGroup, RememberedGroup> groups;
};

} // namespace fasit::workflow
