#include "qc-core/storage/engine/engine.h"

#include "qc-core/storage/engine/postgresql_engine.h"
#include "qc-core/storage/engine/sqlite_engine.h"

namespace fasit::storage {

std::unique_ptr<Engine> Engine::connect(const Location& location) {
    if (location.isServer()) {
        return std::make_unique<PostgresqlEngine>(location);
    }
    return std::make_unique<SqliteEngine>(location.file());
}

} // namespace fasit::storage
