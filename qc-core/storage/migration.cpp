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
        engine::rollBack(session);
        throw;
    }
}

} // namespace

int schemaVersion(soci::session& session) {
    int version = 0;
    engine::guarded("schema version", [&] { session << "PRAGMA user_version", soci::into(version); });
    return version;
}

void refuseForeign(soci::session& session) {
    int version = 0;
    int tables = 0;
    // One statement, so that another program that is migrating a new file is seen as before or after it.
    engine::guarded("schema version", [&] {
        session << "SELECT user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_user_version",
            soci::into(version), soci::into(tables);
    });
    if (version > migrations().back().version) {
        throw StorageError(StorageErrorKind::NewerSchema, fmt::format("schema {}", version), 0);
    }
    if (version < 0 || (version == 0 && tables > 0)) {
        throw StorageError(StorageErrorKind::NotADatabase, "schema version", 0);
    }
}

void migrate(soci::session& session) {
    const int found = schemaVersion(session);
    for (const Migration& migration : migrations()) {
        if (migration.version > found) {
            apply(session, migration);
        }
    }
}

} // namespace fasit::storage
