# Writes OUTPUT, a source file that holds each of MIGRATIONS (paths, in order) as raw strings, a list an engine.
function(rows_of engine out)
    set(rows "")
    foreach(path IN LISTS MIGRATIONS)
        get_filename_component(name ${path} NAME)
        if(name MATCHES "^0*([0-9]+)\\.${engine}\\.sql$")
            set(version ${CMAKE_MATCH_1})
            file(READ ${path} sql)
            string(APPEND rows "    {${version}, R\"sql(${sql})sql\"},\n")
        endif()
    endforeach()
    set(${out} "${rows}" PARENT_SCOPE)
endfunction()
rows_of(sqlite sqlite)
rows_of(postgresql postgresql)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "qc-core/storage/migration.h"

#include <array>

namespace fasit::storage {
namespace {

constexpr std::array kSqlite = std::to_array<Migration>({
@sqlite@});

constexpr std::array kPostgresql = std::to_array<Migration>({
@postgresql@});

} // namespace

std::span<const Migration> sqliteMigrations() {
    return kSqlite;
}

std::span<const Migration> postgresqlMigrations() {
    return kPostgresql;
}

} // namespace fasit::storage
]] @ONLY)
