// guarded: turns the exceptions of SOCI and its engines into StorageError.
#pragma once

#include "qc-core/storage/storage_error.h"

#include <functional>
#include <string>
#include <string_view>

namespace fasit::storage::engine {

/// Runs `work`; what it throws becomes a StorageError with this statement's name.
void guarded(const std::string& name, const std::function<void()>& work);

/// Of a result code of SQLite.
StorageErrorKind kindOfSqlite(int code);
/// Of an SQLSTATE of PostgreSQL, five characters.
StorageErrorKind kindOfPostgresql(std::string_view state);

} // namespace fasit::storage::engine
