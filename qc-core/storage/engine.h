// What SQLite needs beyond SOCI: scripts of several statements, connection settings, and its errors in our
// words.
#pragma once

#include "qc-core/storage/storage_error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace soci {
class session;
}

namespace fasit::storage::engine {

/// A connection belongs to one thread, so SQLite needs no locks of its own. Before the first connection is
/// made.
void prepareLibrary();

/// Foreign keys, recursive triggers, zeros in the place of what is deleted, 10 s of patience with other
/// writers: of this connection, nothing written.
void configure(soci::session& session);

/// WAL, synchronous FULL: from here on a commit is on disk when it returns.
void makeDurable(soci::session& session);

/// Runs several statements, as a migration has them.
void runScript(soci::session& session, const std::string& name, const std::string& sql);

/// Ends the transaction, where the engine has not done so itself, as it does when the disk is full.
void rollBack(soci::session& session);

/// A number that changes whenever what the connection sees of the file does, whoever writes. Ask it while
/// the write lock is held, and after a commit. Absent where the engine has none.
std::optional<std::uint32_t> fileVersion(soci::session& session);

/// Leaves no byte of what was deleted in the file or its log: names and hashes that were erased. Rewrites the
/// file, outside of a transaction. False where another program is in the way; then what was deleted is only
/// overwritten with zeros where it stood.
bool wipeDeleted(soci::session& session);

/// Runs `work` and turns the engine's exceptions into StorageError with this statement name.
void guarded(const std::string& name, const std::function<void()>& work);

StorageErrorKind kindOf(int engineCode);

} // namespace fasit::storage::engine
