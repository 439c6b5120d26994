// Reads the inbox: control readings that wait for a person to place them. One thread.
#pragma once

#include "qc-core/domain/inbox_item.h"

#include <vector>

namespace fasit::storage {

class Database;

/// Those of the site that nobody has settled, in the order they came. Throws StorageError.
std::vector<domain::InboxItem> openInbox(Database& database, domain::SiteId site);

} // namespace fasit::storage
