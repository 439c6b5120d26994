// What travels beside the facts: names of a home's people, hashes of their secrets, raw bytes of controls.
//
// An erasure wins: what a fact says is erased or replaced is erased where it stands and is not taken over
// anew. The facts must have been exchanged before. One thread.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

namespace fasit::storage {

class Database;

/// Copies what `to` lacks of the site's, in one transaction; raw bytes that were received since then only.
/// Returns how many rows. Throws StorageError.
std::int64_t copyTexts(Database& from, Database& to, domain::SiteId site, UtcTime rawSince);

/// Erases what facts of the site say is erased, and secrets that were replaced; true where a name was.
bool eraseTexts(Database& database, domain::SiteId site);

} // namespace fasit::storage
