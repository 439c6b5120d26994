#include "qc-core/workflow/exclude_result.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/stops.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

/// The opening of the run that holds the result: from there on verdicts may change.
WallTime openingOf(storage::HistoryReader& history, const storage::SeriesGroup& group,
                   const domain::ControlResult& result) {
    const auto runs = history.runs(
        group, {WallTime{result.measuredAt.seconds - kRunSeconds}, WallTime{result.measuredAt.seconds + 1}});
    const auto own =
        std::find_if(runs.begin(), runs.end(), [&](const auto& run) { return run.key == result.run; });
    return own == runs.end() ? result.measuredAt : own->openedAt;
}

} // namespace

ExclusionReport excludeResult(const Laboratory& laboratory, const domain::Series& series, WallTime measuredAt,
                              const std::string& reason, const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(series.site);
    const auto& catalogue = laboratory.database.catalogue();
    auto& history = laboratory.database.history();
    const auto found = history.results(series, {measuredAt, WallTime{measuredAt.seconds + 1}});
    if (found.empty()) {
        return {Exclusion::NoSuchResult, {}};
    }
    if (found.front().excluded) {
        return {Exclusion::AlreadyExcluded, {}};
    }
    const auto& result = found.front().result;
    storage::exclude(transaction, series.site, result.key, reason);
    const storage::SeriesGroup group{series.site, series.instrument, series.analyte};
    RunAssignment runs(transaction, catalogue);
    runs.forget(group);
    const auto judged =
        judgeFrom(transaction, runs, group, openingOf(history, group, result), laboratory.clock.wallNow());
    updateStops(transaction, runs, judged);
    transaction.commit({by, "excludeResult", reason});
    ExclusionReport report;
    for (const JudgedRun& run : judged) {
        if (run.isNews) {
            report.changed.push_back(outcomeOf(catalogue, run));
        }
    }
    return report;
}

} // namespace fasit::workflow
