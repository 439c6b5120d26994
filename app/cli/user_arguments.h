// The command line of `fasit user`.
#pragma once

#include "app/cli/user_session.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace fasit::cli {

/// How the rest of the command line adds a command below another, and its --db.
struct CommandLineParts {
    std::function<CLI::App*(CLI::App& parent, const char* name, const QString& what,
                            std::function<int()> run)>
        addCommand;
    std::function<void(CLI::App& command, DatabaseOptions& options)> addDatabase;
};

/// `options` live as long as the command line.
void addUserCommands(CLI::App& user, UserOptions& options, const CommandLineParts& parts);

} // namespace fasit::cli
