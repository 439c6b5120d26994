// Server roles: who may log in to a shared PostgreSQL database, and which homes each sees.
#pragma once

#include "qc-core/domain/ids.h"

#include <string>
#include <vector>

namespace fasit::storage {

class Database;

/// A home's own role has one site and writes there; a coordinator's has theirs, and the programme's.
struct ServerRole {
    std::string name; ///< Small letters, digits and "_", beginning with a letter.
    std::vector<domain::SiteId> sites;
    bool seesEverySite = false;
    bool writesProgramme = false;
};

/// "fasit_s<id>": the role of a home.
ServerRole homeRole(domain::SiteId site);

/// Makes the login role where it is not there, and lets it see and write its sites; sites it had before stay.
///
/// The password is for the server's administrator to set. Throws StorageError: Refused where the name is
/// none, or the database is a file; NotAllowed where this user may not make roles.
void admitRole(Database& database, const ServerRole& role);

} // namespace fasit::storage
