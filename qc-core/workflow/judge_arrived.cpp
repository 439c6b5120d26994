#include "qc-core/workflow/judge_arrived.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/sync/arrived_facts.h"
#include "qc-core/storage/sync/sync_memory.h"
#include "qc-core/workflow/exclude_twins.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/stops.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

/// The chains with facts that were not looked at: each with the last one looked at, and its end.
struct Arrived {
    storage::ChainId chain;
    std::int64_t after = 0;
    std::int64_t end = 0;
};

std::vector<Arrived> arrivedIn(storage::Database& database) {
    std::vector<Arrived> arrived;
    for (const auto& [chain, after] : storage::watermarks(database)) {
        const std::int64_t end = database.bookkeeping().chainHead(chain.site, chain.origin).lastSeq;
        if (end > after) {
            arrived.push_back({chain, after, end});
        }
    }
    return arrived;
}

int judge(storage::WriteTransaction& transaction, const storage::TouchedGroups& touched, WallTime now) {
    RunAssignment runs(transaction, transaction.database().catalogue());
    std::ptrdiff_t changed = 0;
    for (const auto& [group, from] : touched) {
        transaction.holdSite(group.site);
        runs.forget(group);
        const auto judged = judgeFrom(transaction, runs, group, from, now);
        updateStops(transaction, runs, judged);
        changed +=
            std::count_if(judged.begin(), judged.end(), [](const JudgedRun& run) { return run.isNews; });
    }
    return static_cast<int>(changed);
}

} // namespace

ArrivedReport judgeArrived(const Laboratory& laboratory, const std::string& by) {
    storage::Database& database = laboratory.database;
    if (arrivedIn(database).empty()) {
        return {};
    }
    storage::WriteTransaction transaction(database, laboratory.clock);
    storage::TouchedGroups touched;
    ArrivedReport report;
    for (const Arrived& arrived : arrivedIn(database)) {
        storage::addTouched(database, arrived.chain, arrived.after, touched);
        report.registeredTwice += excludeTwins(
            transaction, storage::registeredTwice(database, arrived.chain, arrived.after), touched);
        storage::advanceWatermark(database, arrived.chain, arrived.end);
    }
    report.judgedAnew = judge(transaction, touched, laboratory.clock.wallNow());
    transaction.commit({by, "judgeArrived", fmt::format("{} verdicts", report.judgedAnew)});
    return report;
}

} // namespace fasit::workflow
