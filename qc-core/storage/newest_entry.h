// When the newest audit entry was written, by the clock of the machine that wrote it.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>

namespace soci {
class session;
}

namespace fasit::storage {

/// Absent where there is none. Throws StorageError.
std::optional<UtcTime> newestEntryTime(soci::session& session);

/// The same of one site.
std::optional<UtcTime> newestEntryTime(soci::session& session, domain::SiteId site);

} // namespace fasit::storage
