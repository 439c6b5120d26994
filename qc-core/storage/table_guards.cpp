#include "qc-core/storage/table_guards.h"

#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_tables.h"

namespace fasit::storage {

std::vector<std::string> unguardedTables(Engine& engine) {
    constexpr long long kGuards = 2;
    std::vector<std::string> tables;
    for (const FactTable* table : factTables()) {
        const std::string name = table->name;
        long long guards = 0;
        engine::guarded("guards", [&] {
            engine.session() << engine.guardsOfTable(), soci::use(name), soci::into(guards);
        });
        if (guards < kGuards) {
            tables.push_back(name);
        }
    }
    return tables;
}

} // namespace fasit::storage
