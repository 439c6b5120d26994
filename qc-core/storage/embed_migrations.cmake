# Writes OUTPUT, a source file that holds each of MIGRATIONS (paths, in order) as a raw string.
set(rows "")
foreach(path IN LISTS MIGRATIONS)
    get_filename_component(name ${path} NAME)
    string(REGEX REPLACE "^0*([0-9]+)\\..*$" "\\1" version ${name})
    file(READ ${path} sql)
    string(APPEND rows "    {${version}, R\"sql(${sql})sql\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "qc-core/storage/migration.h"

#include <array>

namespace fasit::storage {
namespace {

constexpr std::array kMigrations = std::to_array<Migration>({
@rows@});

} // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

} // namespace fasit::storage
]] @ONLY)
