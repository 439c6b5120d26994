#include "qc-core/workflow/exclude_twins.h"

#include "qc-core/domain/machine_reason.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/find_result.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;

/// The results of the reading, the first recorded first.
std::vector<StoredResult> twinsOf(storage::HistoryReader& history, const storage::RegisteredTwice& reading) {
    auto results =
        history.results(reading.series, {reading.measuredAt, WallTime{reading.measuredAt.seconds + 1}});
    std::erase_if(results, [&](const StoredResult& stored) {
        return stored.result.fingerprint != reading.fingerprint;
    });
    std::sort(results.begin(), results.end(), [](const StoredResult& a, const StoredResult& b) {
        return std::tie(a.result.recordedAt, a.result.key) < std::tie(b.result.recordedAt, b.result.key);
    });
    return results;
}

bool wasExcludedByPerson(const StoredResult& stored) {
    return stored.excluded && stored.reason != kRegisteredTwice;
}

void touch(storage::TouchedGroups& touched, const storage::SeriesGroup& group, WallTime from) {
    const auto entry = touched.try_emplace(group, from).first;
    entry->second = std::min(entry->second, from);
}

} // namespace

int excludeTwins(storage::WriteTransaction& transaction,
                 const std::vector<storage::RegisteredTwice>& readings, storage::TouchedGroups& touched) {
    auto& history = transaction.database().history();
    int excluded = 0;
    for (const storage::RegisteredTwice& reading : readings) {
        transaction.holdSite(reading.series.site);
        const auto twins = twinsOf(history, reading);
        const auto named = std::find_if(twins.begin(), twins.end(), wasExcludedByPerson);
        const StoredResult& standing = named == twins.end() ? twins.front() : *named;
        for (const StoredResult& twin : twins) {
            if (twin.excluded || twin.result.key == standing.result.key) {
                continue;
            }
            storage::append(transaction, reading.series.site,
                            ResultExclusion{twin.result.key, true, kRegisteredTwice, std::nullopt,
                                            standing.result.key, UtcTime{twin.markedAt.micros + 1}});
            touch(touched, groupOf(reading.series), openingOfRun(history, twin.result));
            ++excluded;
        }
    }
    return excluded;
}

} // namespace fasit::workflow
