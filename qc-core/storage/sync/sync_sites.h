// Which sites an exchange is about, and where this user may write them. One thread.
#pragma once

#include "qc-core/domain/ids.h"

#include <set>

namespace fasit::storage {

class Database;

/// The homes that the database has facts of.
std::set<domain::SiteId> homesIn(Database& database);

/// The homes that the server lets this user write; none for a file, which lets everybody write everything.
std::set<domain::SiteId> homesOfUser(Database& database);

/// May this user append rows of the site? Everybody who opens a file may.
bool mayWrite(Database& database, domain::SiteId site);

} // namespace fasit::storage
