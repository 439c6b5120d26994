#include "qc-core/storage/migration.h"

#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>

namespace fasit::storage {

void refuseForeign(Engine& engine) {
    const SchemaState found = engine.schemaState();
    if (found.version > engine.migrations().back().version) {
        throw StorageError(StorageErrorKind::NewerSchema, fmt::format("schema {}", found.version));
    }
    if (found.isForeign) {
        throw StorageError(StorageErrorKind::NotADatabase, "schema version");
    }
}

void migrate(Engine& engine) {
    const int found = engine.schemaState().version;
    for (const Migration& migration : engine.migrations()) {
        if (migration.version > found) {
            engine.apply(migration);
        }
    }
}

} // namespace fasit::storage
