// fasit sync: a home and its centre exchange what they hold; what the centre has heard; settling a conflict.
#pragma once

#include "app/cli/user_session.h"

#include <string>
#include <vector>

namespace fasit::cli {

struct SyncCommand {
    DatabaseOptions database;
    storage::Location to{std::filesystem::path()};
    std::vector<std::string> sites; ///< Homes that the database does not know yet.
    bool status = false;
    bool json = false;
};

/// Exit code 2 where a chain was refused and the rest exchanged, 3 where a database failed.
int syncCommand(const SyncCommand& command);
/// When each home was last heard from.
int syncStatusCommand(const SyncCommand& command);

struct SettleCommand {
    UserOptions user;
    std::string keep; ///< The row, as `fasit sync` shows it.
};

int settleCommand(const SettleCommand& command);

} // namespace fasit::cli
