// Where a stored result stands: its series and time, by its identity. One thread.
#pragma once

#include "qc-core/domain/control_result.h"

#include <utility>

namespace soci {
class session;
}

namespace fasit::storage {

/// Throws StorageError (NotADatabase) where there is no such result.
std::pair<domain::Series, WallTime> placeOfResult(soci::session& session, domain::SiteId site,
                                                  domain::FactKey result);

} // namespace fasit::storage
