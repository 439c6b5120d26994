// StorageError: the disk or the database failed. Thrown by storage, caught once at the service boundary.
//
// Carries the name of the statement and the engine's code, never a bound value.
#pragma once

#include <stdexcept>
#include <string>

namespace fasit::storage {

enum class StorageErrorKind {
    CannotOpen,        ///< No such folder, no permission.
    CannotConnect,     ///< The server does not answer, or refuses this user.
    ConnectionLost,    ///< It did answer, and does no longer. Open the database anew.
    NotADatabase,      ///< The file is something else, or damaged.
    NewerSchema,       ///< Written by a newer Fasit: this one must not touch it.
    OlderSchema,       ///< A server's, which this user may not bring up to date.
    NetworkFileSystem, ///< On nfs, cifs or sshfs, where a database file is not safe.
    DiskFull,
    NoBackup,       ///< The older schema could not be copied before its upgrade: it was not touched.
    Busy,           ///< Another program has held the database for too long.
    Refused,        ///< A constraint refused the row.
    NotAllowed,     ///< The server lets this user do no such thing.
    OutcomeUnknown, ///< The connection broke while committing, and nobody could be asked what came of it.
    Failed,         ///< Anything else the engine reports.
};

class StorageError : public std::runtime_error {
  public:
    StorageError(StorageErrorKind kind, const std::string& statement, std::string engineCode = "");
    StorageError(StorageErrorKind kind, const std::string& statement, int engineCode) = delete;

    StorageErrorKind kind() const { return m_kind; }
    /// SQLite's result code or PostgreSQL's SQLSTATE; empty where there is none.
    const std::string& engineCode() const { return m_engineCode; }

  private:
    StorageErrorKind m_kind;
    std::string m_engineCode;
};

} // namespace fasit::storage
