#include "app/cli/command_parts.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string checkTime(const std::string& now) {
    return parseTime(now) ? std::string()
                          : CommandLine::tr("%1 is not a time; write it as 2026-11-20T08:00")
                                .arg(QString::fromStdString(now))
                                .toStdString();
}

storage::Location locationOf(const std::string& option, const std::string& text) {
    const auto location = storage::Location::parse(text);
    if (location) {
        return *location;
    }
    throw CLI::ValidationError(
        option,
        location.error() == storage::LocationFault::PasswordInside
            ? CommandLine::tr("a password does not belong in the address, where every program sees it; "
                              "write it in the file that PGPASSFILE names")
                  .toStdString()
            : CommandLine::tr("%1 is no address of a database; write postgresql://user@host/name")
                  .arg(QString::fromStdString(text))
                  .toStdString());
}

} // namespace

CLI::App* addCommand(CLI::App& parent, Command& chosen, const char* name, const QString& what,
                     Command command) {
    auto* added = parent.add_subcommand(name, what.toStdString());
    added->group(CommandLine::tr("Commands").toStdString());
    added->set_help_flag("-h,--help", CommandLine::tr("Show this help").toStdString());
    if (command) {
        added->callback([&chosen, command = std::move(command)] { chosen = command; });
    }
    return added;
}

void addDatabase(CLI::App& command, DatabaseOptions& options) {
    command
        .add_option_function<std::string>(
            "--db", [&options](const std::string& text) { options.location = locationOf("--db", text); },
            CommandLine::tr("The database: a file, or postgresql://user@host/name").toStdString())
        ->required();
    command.add_option("--now", options.now, CommandLine::tr("Run as if it were this time").toStdString())
        ->check(CLI::Validator(checkTime, ""));
}

CLI::Option* addLocation(CLI::App& command, const char* name, storage::Location& location,
                         const QString& what) {
    return command.add_option_function<std::string>(
        name, [&location, name](const std::string& text) { location = locationOf(name, text); },
        what.toStdString());
}

std::string fileText() {
    return CommandLine::tr("The file").toStdString();
}

std::string jsonText() {
    return CommandLine::tr("Answer in JSON").toStdString();
}

} // namespace fasit::cli
