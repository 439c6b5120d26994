#include "qc-core/storage/backup/upgrade_backup.h"

#include "qc-core/storage/backup/database_copy.h"
#include "qc-core/storage/durable_file.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/migration.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace fasit::storage {
namespace {

/// A file whose making was cut short has tables, but no origin yet, and nothing to lose.
bool wasUsed(Engine& engine) {
    int origins = 0;
    engine::guarded("origin",
                    [&] { engine.session() << "SELECT count(*) FROM database_origin", soci::into(origins); });
    return origins > 0;
}

/// "a.db.before-9.bak", or "a.db.before-9-2.bak" where an upgrade was begun before.
std::filesystem::path freeName(const std::filesystem::path& file, int version) {
    auto name = fmt::format("{}.before-{}.bak", file.string(), version);
    for (int i = 2; std::filesystem::exists(name); ++i) {
        name = fmt::format("{}.before-{}-{}.bak", file.string(), version, i);
    }
    return name;
}

void copyAndLook(Engine& engine, const std::filesystem::path& file, int version) {
    const TemporaryFile copy(temporaryBeside(file));
    copyDatabase(engine, copy.path());
    const FileState state = lookInto(copy.path());
    if (!state.integrityFaults.empty()) {
        throw StorageError(StorageErrorKind::NotADatabase, "backup before the upgrade");
    }
    moveIntoPlace(copy.path(), freeName(file, version));
}

} // namespace

void backUpBeforeUpgrade(Engine& engine, const std::filesystem::path& file) {
    const int newest = engine.migrations().back().version;
    const int found = engine.schemaState().version;
    if (found == 0 || found >= newest || !wasUsed(engine)) {
        return;
    }
    try {
        copyAndLook(engine, file, newest);
    } catch (const StorageError& error) {
        if (error.kind() == StorageErrorKind::NotADatabase) {
            throw; // The file is damaged: that is what the person must know.
        }
        throw StorageError(StorageErrorKind::NoBackup, error.what(), error.engineCode());
    }
}

} // namespace fasit::storage
