#include "qc-core/storage/month_sums/sums_of_results.h"

#include "qc-core/storage/database.h"

#include <algorithm>
#include <map>

namespace fasit::storage {
namespace {

using namespace domain;

/// What a run says of its results.
struct RunFacts {
    bool repeats = false;
    VerdictKind verdict = VerdictKind::None;
};

/// Of the runs that may hold results of the range: a run opens at most some hours before its last.
std::map<FactKey, RunFacts> runFacts(HistoryReader& history, const Series& series, TimeRange range) {
    range.from.seconds =
        std::max(range.from.seconds, TimeRange().from.seconds + kSecondsPerDay) - kSecondsPerDay;
    const SeriesGroup group{series.site, series.instrument, series.analyte, series.establishing};
    std::map<FactKey, RunFacts> facts;
    for (const Run& run : history.runs(group, range)) {
        facts[run.key].repeats = run.repeats.has_value();
    }
    for (const StoredVerdict& verdict : history.verdicts(group, range)) {
        facts[verdict.run].verdict = verdict.verdict.kind;
    }
    return facts;
}

} // namespace

MonthCells sumsOfResults(HistoryReader& history, const Series& series, TimeRange range) {
    const auto runs = runFacts(history, series, range);
    MonthCells sums;
    for (const JudgeableResult& result : history.judgeableResults(series, range)) {
        MonthEntry entry;
        const auto number = numberOf(result.value);
        entry.number = number ? std::optional(number->micros()) : std::nullopt;
        entry.excluded = result.excluded;
        const auto run = runs.find(result.run);
        if (run != runs.end()) {
            entry.repeats = run->second.repeats;
            entry.verdict = run->second.verdict;
        }
        add(sums[{monthOf(result.measuredAt), series, result.lot, result.target}], entry);
    }
    return sums;
}

void sumUpMonth(Database& database, const Series& series, Month month) {
    MonthSumTable& table = database.monthSums();
    table.remove(series, month);
    const TimeRange range{beginOf(month), beginOf(nextOf(month))};
    for (const auto& [cell, sum] : sumsOfResults(database.history(), series, range)) {
        table.add(cell, sum);
    }
}

} // namespace fasit::storage
