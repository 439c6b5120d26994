#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

const char* sentence(StorageErrorKind kind) {
    switch (kind) {
    case StorageErrorKind::CannotOpen:
        return "the database file cannot be opened";
    case StorageErrorKind::NotADatabase:
        return "the file is not a Fasit database, or it is damaged";
    case StorageErrorKind::NewerSchema:
        return "the database was written by a newer version of Fasit";
    case StorageErrorKind::NetworkFileSystem:
        return "the database file lies on a network drive";
    case StorageErrorKind::DiskFull:
        return "the disk is full";
    case StorageErrorKind::NoBackup:
        return "no backup could be made before the upgrade";
    case StorageErrorKind::Busy:
        return "another program holds the database";
    case StorageErrorKind::Refused:
        return "the database refused the row";
    case StorageErrorKind::Failed:
        break;
    }
    return "the database failed";
}

} // namespace

StorageError::StorageError(StorageErrorKind kind, const std::string& statement, int engineCode)
    : std::runtime_error(fmt::format("{} ({}, code {})", sentence(kind), statement, engineCode))
    , m_kind(kind)
    , m_engineCode(engineCode) {}

} // namespace fasit::storage
