#include "qc-core/workflow/clock_check.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/newest_entry.h"

namespace fasit::workflow {

std::optional<UtcTime> entryBeyondClock(const Laboratory& laboratory, domain::SiteId site) {
    constexpr std::int64_t kMicrosPerSecond = 1'000'000;
    const auto newest = storage::newestEntryTime(laboratory.database.session(), site);
    const std::int64_t latest = laboratory.clock.utcNow().micros + kClockToleranceSeconds * kMicrosPerSecond;
    return newest && newest->micros > latest ? newest : std::nullopt;
}

} // namespace fasit::workflow
