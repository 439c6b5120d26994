// Reads what homes have chosen about stops and due days.
#pragma once

#include "qc-core/domain/home_rules.h"

#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

/// The newest of each site. Throws StorageError.
std::vector<domain::HomeRules> readHomeRules(soci::session& session);

} // namespace fasit::storage
