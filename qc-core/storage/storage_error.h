// StorageError: the disk or the database failed. Thrown by storage, caught once at the service boundary.
//
// Carries the name of the statement and the engine's code, never a bound value.
#pragma once

#include <stdexcept>
#include <string>

namespace fasit::storage {

enum class StorageErrorKind {
    CannotOpen,        ///< No such folder, no permission.
    NotADatabase,      ///< The file is something else, or damaged.
    NewerSchema,       ///< Written by a newer Fasit: this one must not touch it.
    NetworkFileSystem, ///< On nfs, cifs or sshfs, where a database file is not safe.
    DiskFull,
    NoBackup, ///< The file has an older schema and could not be copied before its upgrade: it was not
              ///< touched.
    Busy,     ///< Another program has held the database for too long.
    Refused,  ///< A constraint refused the row.
    Failed,   ///< Anything else the engine reports.
};

class StorageError : public std::runtime_error {
  public:
    StorageError(StorageErrorKind kind, const std::string& statement, int engineCode);

    StorageErrorKind kind() const { return m_kind; }
    int engineCode() const { return m_engineCode; }

  private:
    StorageErrorKind m_kind;
    int m_engineCode;
};

} // namespace fasit::storage
