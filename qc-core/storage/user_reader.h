// Reads users: who they are, what they were trained on, what proves who they are. Through the connection of
// the database, in its thread. Throws StorageError.
#pragma once

#include "qc-core/domain/user.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fasit::storage {

class Database;

/// Which users: those of one home (or the programme), one user, or all.
struct UserFilter {
    std::optional<domain::SiteId> site;
    std::optional<domain::UserId> user;
};

/// A user as the newest row has it.
struct StoredUser {
    domain::User user;
    domain::FactKey key;
    UtcTime at;
};

/// The hash in force. Empty where what is stored is not what the fact says was set.
struct StoredCredential {
    std::int64_t version = 0;
    std::string hash;
};

std::vector<StoredUser> readUsers(Database& database, const UserFilter& filter = {});
std::optional<StoredUser> readUser(Database& database, domain::UserId user);

std::optional<StoredCredential> readCredential(Database& database, domain::UserId user,
                                               domain::CredentialKind kind);
domain::SignInFailures readFailures(Database& database, domain::UserId user);

/// The newest for each user and model or analyser, oldest first.
std::vector<domain::Training> readTrainings(Database& database, const UserFilter& filter = {});

/// Users whose name stands there but is not the one that the facts hold a digest of, or of which they hold
/// none.
std::vector<domain::UserId> usersWithAlteredNames(Database& database);

/// Who has an audit entry at this home since then, and when the last; the latest first. Text that is no user
/// id is left out.
std::vector<std::pair<domain::UserId, UtcTime>> lastDeeds(Database& database, domain::SiteId site,
                                                          UtcTime since);

/// BLAKE2b of salt and text, as the facts hold it.
std::string digestOfText(const std::string& salt, const std::string& text);

} // namespace fasit::storage
