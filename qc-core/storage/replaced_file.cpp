#include "qc-core/storage/replaced_file.h"

#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

std::filesystem::path freeName(const std::filesystem::path& file) {
    auto name = fmt::format("{}.replaced.bak", file.string());
    for (int i = 2; std::filesystem::exists(name); ++i) {
        name = fmt::format("{}.replaced-{}.bak", file.string(), i);
    }
    return name;
}

void check(const std::error_code& error) {
    if (error) {
        throw StorageError(StorageErrorKind::CannotOpen, "keep the old file", std::to_string(error.value()));
    }
}

} // namespace

std::filesystem::path keepBeside(const std::filesystem::path& file) {
    const auto name = freeName(file);
    std::error_code error;
    std::filesystem::create_hard_link(file, name, error); // At no moment is there no database.
    if (error) {
        std::filesystem::rename(file, name, error); // A file system without links.
    }
    check(error);
    return name;
}

void setLogsAside(const std::filesystem::path& file) {
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        const std::filesystem::path log = file.string() + suffix;
        std::error_code error;
        if (std::filesystem::exists(log, error)) {
            std::filesystem::rename(log, freeName(log), error);
            check(error);
        }
    }
}

} // namespace fasit::storage
