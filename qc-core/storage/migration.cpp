#include "qc-core/storage/migration.h"

#include "qc-core/storage/engine.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace fasit::storage {
namespace {

/// One migration, one transaction. Another program may have applied it since the version was read.
void apply(soci::session& session, const Migration& migration) {
    const std::string name = fmt::format("migration {}", migration.version);
    engine::runScript(session, name, "BEGIN IMMEDIATE");
    try {
        if (schemaVersion(session) < migration.version) {
            engine::runScript(session, name,
                              fmt::format("{}\nPRAGMA user_version = {};", migration.sql, migration.version));
        }
        engine::runScript(session, name, "COMMIT");
    } catch (const StorageError&) {
        engine::runScript(session, name, "ROLLBACK");
        throw;
    }
}

} // namespace

int schemaVersion(soci::session& session) {
    int version = 0;
    engine::guarded("schema version", [&] { session << "PRAGMA user_version", soci::into(version); });
    return version;
}

void migrate(soci::session& session) {
    const int newest = migrations().back().version;
    const int found = schemaVersion(session);
    if (found > newest) {
        throw StorageError(StorageErrorKind::NewerSchema, fmt::format("schema {}", found), 0);
    }
    for (const Migration& migration : migrations()) {
        if (migration.version > found) {
            apply(session, migration);
        }
    }
}

} // namespace fasit::storage
