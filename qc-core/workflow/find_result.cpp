#include "qc-core/workflow/find_result.h"

#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

std::optional<StoredResult> findResult(storage::HistoryReader& history, const ResultRef& ref) {
    const auto found = history.results(ref.series, {ref.measuredAt, WallTime{ref.measuredAt.seconds + 1}});
    const auto own = std::find_if(found.begin(), found.end(), [&](const StoredResult& stored) {
        return !ref.key || stored.result.key == *ref.key;
    });
    return own == found.end() ? std::nullopt : std::optional(*own);
}

WallTime openingOfRun(storage::HistoryReader& history, const ControlResult& result) {
    const auto runs = history.runs(groupOf(result.series), {WallTime{result.measuredAt.seconds - kRunSeconds},
                                                            WallTime{result.measuredAt.seconds + 1}});
    const auto own =
        std::find_if(runs.begin(), runs.end(), [&](const Run& run) { return run.key == result.run; });
    return own == runs.end() ? result.measuredAt : own->openedAt;
}

} // namespace fasit::workflow
