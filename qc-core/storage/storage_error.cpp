#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

const char* sentence(StorageErrorKind kind) {
    switch (kind) {
    case StorageErrorKind::CannotOpen:
        return "the database file cannot be opened";
    case StorageErrorKind::CannotConnect:
        return "the database server cannot be reached, or refuses this user";
    case StorageErrorKind::ConnectionLost:
        return "the connection to the database server is lost";
    case StorageErrorKind::NotADatabase:
        return "the file is not a Fasit database, or it is damaged";
    case StorageErrorKind::NewerSchema:
        return "the database was written by a newer version of Fasit";
    case StorageErrorKind::OlderSchema:
        return "the database must first be brought up to date by its owner";
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
    case StorageErrorKind::NotAllowed:
        return "the database does not let this user do that";
    case StorageErrorKind::OutcomeUnknown:
        return "the connection broke while saving, and it is not known what was saved";
    case StorageErrorKind::Failed:
        break;
    }
    return "the database failed";
}

std::string textOf(StorageErrorKind kind, const std::string& statement, const std::string& code) {
    return code.empty() ? fmt::format("{} ({})", sentence(kind), statement)
                        : fmt::format("{} ({}, code {})", sentence(kind), statement, code);
}

} // namespace

StorageError::StorageError(StorageErrorKind kind, const std::string& statement, std::string engineCode)
    : std::runtime_error(textOf(kind, statement, engineCode))
    , m_kind(kind)
    , m_engineCode(std::move(engineCode)) {}

} // namespace fasit::storage
