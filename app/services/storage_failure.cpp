#include "app/services/storage_failure.h"

#include "qc-core/storage/storage_error.h"

namespace fasit::services {

FailureKind failureKind(const storage::StorageError& error) {
    using storage::StorageErrorKind;
    switch (error.kind()) {
    case StorageErrorKind::CannotOpen:
        return FailureKind::CannotOpen;
    case StorageErrorKind::NotADatabase:
        return FailureKind::NotADatabase;
    case StorageErrorKind::NewerSchema:
        return FailureKind::NewerSchema;
    case StorageErrorKind::NetworkFileSystem:
        return FailureKind::NetworkDrive;
    case StorageErrorKind::DiskFull:
    case StorageErrorKind::NoBackup:
        return FailureKind::DiskFull;
    case StorageErrorKind::Busy:
        return FailureKind::Busy;
    case StorageErrorKind::CannotConnect:
    case StorageErrorKind::ConnectionLost:
        return FailureKind::NoServer;
    case StorageErrorKind::OlderSchema:
        return FailureKind::OlderSchema;
    case StorageErrorKind::NotAllowed:
        return FailureKind::NotAllowed;
    case StorageErrorKind::OutcomeUnknown:
        return FailureKind::OutcomeUnknown;
    case StorageErrorKind::Refused:
    case StorageErrorKind::Failed:
        break;
    }
    return FailureKind::Other;
}

} // namespace fasit::services
