// What the commands of `fasit` have in common on the command line.
#pragma once

#include "app/cli/database_option.h"

#include <QString>

#include <functional>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace fasit::cli {

/// What was chosen: runs the command and returns its exit code.
using Command = std::function<int()>;

/// Adds a command to the program, or to a command that has commands of its own; `chosen` becomes `command`
/// where it stands on the command line.
CLI::App* addCommand(CLI::App& parent, Command& chosen, const char* name, const QString& what,
                     Command command);

void addDatabase(CLI::App& command, DatabaseOptions& options);
/// Another database than --db.
CLI::Option* addLocation(CLI::App& command, const char* name, storage::Location& location,
                         const QString& what);
std::string fileText();
std::string jsonText();

} // namespace fasit::cli
