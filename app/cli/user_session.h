// UserSession: what the commands of `fasit user` have in common: the database, who does it, and the answer.
#pragma once

#include "app/cli/database_option.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/user_fault.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fasit::cli {

struct UserOptions {
    DatabaseOptions database;
    std::string by;                 ///< Who does it.
    std::filesystem::path bySecret; ///< Their password or PIN: a file, "-" for stdin, else the terminal.
    std::string user;               ///< Id, initials or name.
    std::string role;
    std::string site;
    std::vector<std::string> homes;
    domain::PersonText person;
    std::filesystem::path secret; ///< The new PIN or password, as bySecret.
    std::string model;
    std::string serial;
    std::string on;
    std::string trainedBy;
    std::string validUntil;
    bool json = false;
};

class UserSession {
  public:
    /// Throws storage::StorageError.
    explicit UserSession(const UserOptions& options);

    const workflow::Laboratory& laboratory() const { return *m_laboratory; }
    storage::Database& database() { return m_laboratory.database(); }

    // Each of these refuses in words where there is none:
    std::optional<domain::Actor> actor();
    std::optional<domain::User> user(const std::string& text);
    std::optional<domain::SiteId> site(const std::string& text);

    bool hasAdministrator();

    /// Says what was done, or why not; the exit code.
    int answer(const Expected<void, workflow::UserFault>& result, domain::UserId user, const QString& done);
    int refuse(std::string_view name, const QString& text);
    int refuse(workflow::UserFault fault);

  private:
    const UserOptions& m_options;
    OpenLaboratory m_laboratory;
};

} // namespace fasit::cli
