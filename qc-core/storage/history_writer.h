// Appends what happens at a home: runs, results, verdicts, stops, events, inbox items. Facts only, never
// changes.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/domain/reading.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/domain/stop.h"
#include "qc-core/storage/follow_up_writer.h"
#include "qc-core/storage/write_transaction.h"

#include <optional>
#include <string>

namespace fasit::storage {

domain::FactKey append(WriteTransaction& transaction, const domain::Run& run);

/// Where no final verdict says that the run is complete, or where it says so and the run is not.
void closeRun(WriteTransaction& transaction, domain::SiteId site, domain::FactKey run,
              domain::RunState state);

domain::FactKey append(WriteTransaction& transaction, const domain::ControlResult& result);

/// A new verdict of the run, in the place of `superseded` where there was one.
domain::FactKey append(WriteTransaction& transaction, domain::SiteId site,
                       const domain::StoredVerdict& verdict,
                       const std::optional<domain::FactKey>& superseded);

void append(WriteTransaction& transaction, domain::SiteId site, const domain::ResultExclusion& exclusion);

/// A reading that a person must place; `site` is 0 where the analyser is not known either.
domain::FactKey appendInboxItem(WriteTransaction& transaction, domain::SiteId site,
                                const domain::ControlReading& reading, const std::string& fingerprint,
                                domain::ReadingReason reason);

/// The item is done with: it became `result`, or it was left for the reason. `site` is the item's.
struct InboxSettlement {
    domain::FactKey item;
    std::optional<domain::FactKey> result;
    std::string reason;
    domain::UserId by;
};
void append(WriteTransaction& transaction, domain::SiteId site, const InboxSettlement& settlement);

} // namespace fasit::storage
