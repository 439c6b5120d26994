// Reads all that was ever said of one result and of its run, what has been superseded too. Through the
// database's connection, in its thread. Throws StorageError.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::storage {

/// A verdict of a run, in force or not.
struct VerdictVersion {
    domain::StoredVerdict stored;
    UtcTime at;
};

/// Oldest first; the last one is in force.
std::vector<VerdictVersion> verdictVersions(Database& database, domain::SiteId site, domain::FactKey run);

/// Left out or taken in again.
struct ResultWord {
    bool excluded = true;
    std::string reason;
    UtcTime at;
    std::optional<domain::UserId> by;          ///< None: a file of the past.
    std::optional<domain::FactKey> replacedBy; ///< The result that counts in its place.
};

/// Oldest first.
std::vector<ResultWord> resultWords(Database& database, domain::SiteId site, domain::FactKey result);

} // namespace fasit::storage
