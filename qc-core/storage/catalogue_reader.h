// Reads everything that is set up into a domain::Catalogue.
#pragma once

#include "qc-core/domain/catalogue.h"

namespace soci {
class session;
}

namespace fasit::storage {

/// Rule sets hold their definition only: what the names mean is the rules room's to say. Throws StorageError.
domain::Catalogue readCatalogue(soci::session& session);

} // namespace fasit::storage
