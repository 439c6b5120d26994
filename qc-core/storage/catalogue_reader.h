// Reads everything that is set up into a domain::Catalogue.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/setup_versions.h"

namespace soci {
class session;
}

namespace fasit::storage {

/// The rows that are in force. Rule sets hold their definition only: what the names mean is the rules room's
/// to say. Throws StorageError.
domain::Catalogue readCatalogue(soci::session& session, const SetupVersions& versions);

} // namespace fasit::storage
