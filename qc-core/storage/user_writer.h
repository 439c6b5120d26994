// Writes users: facts that name a person by id, and beside them the names and the hashes of passwords, which
// may be erased. The facts hold digests, so that erasing breaks no chain.
#pragma once

#include "qc-core/domain/user.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/storage/write_transaction.h"

#include <optional>
#include <string>

namespace fasit::storage {

/// The user's row: site, role, standing, homes; in the place of `earlier` where there is one.
void append(WriteTransaction& transaction, const domain::User& user,
            const std::optional<StoredUser>& earlier);
void append(WriteTransaction& transaction, const domain::Training& training);

/// A new version of the user's name; no field has a line break.
void writePersonText(WriteTransaction& transaction, const domain::User& user);
/// Deletes every version of the user's name, and says so by a fact.
void erasePersonText(WriteTransaction& transaction, const domain::User& user);

/// The hash becomes the one in force; earlier ones are deleted.
void setCredential(WriteTransaction& transaction, const domain::User& user, domain::CredentialKind kind,
                   const std::string& hash);
void takeCredentialAway(WriteTransaction& transaction, const domain::User& user, domain::CredentialKind kind);

/// Bookkeeping, no fact.
void noteFailures(WriteTransaction& transaction, const domain::User& user,
                  const domain::SignInFailures& failures);

} // namespace fasit::storage
