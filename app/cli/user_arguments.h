// The command line of `fasit user`.
#pragma once

#include "app/cli/command_parts.h"
#include "app/cli/user_session.h"

namespace fasit::cli {

/// `options` live as long as the command line.
void addUserCommands(CLI::App& user, UserOptions& options, Command& chosen);

} // namespace fasit::cli
