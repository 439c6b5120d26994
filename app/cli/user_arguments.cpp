#include "app/cli/user_arguments.h"

#include "app/cli/user_command.h"
#include "app/cli/user_list.h"
#include "app/cli/user_words.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct UserArguments {
    Q_DECLARE_TR_FUNCTIONS(UserArguments)
};

std::string words(const QString& text) {
    return text.toStdString();
}

std::string checkRole(const std::string& role) {
    return roleNamed(role)
               ? std::string()
               : words(UserArguments::tr("%1 is no role; write staff, responsible, coordinator or "
                                         "administrator")
                           .arg(QString::fromStdString(role)));
}

std::string checkDay(const std::string& day) {
    return parseTime(day) ? std::string()
                          : words(UserArguments::tr("%1 is not a date; write it as 2026-11-20")
                                      .arg(QString::fromStdString(day)));
}

class Adder {
  public:
    Adder(CLI::App& user, UserOptions& options, Command& chosen)
        : m_user(user)
        , m_options(options)
        , m_chosen(chosen) {}

    CLI::App* add(const char* name, const QString& what, int (*run)(const UserOptions&)) {
        auto* command =
            addCommand(m_user, m_chosen, name, what, [&options = m_options, run] { return run(options); });
        addDatabase(*command, m_options.database);
        command->add_flag("--json", m_options.json, words(UserArguments::tr("Answer in JSON")));
        return command;
    }

    /// A command that somebody does.
    CLI::App* addDeed(const char* name, const QString& what, int (*run)(const UserOptions&)) {
        auto* command = add(name, what, run);
        command->add_option("--by", m_options.by,
                            words(UserArguments::tr("Who does this: id, initials or name")));
        command->add_option(
            "--by-secret", m_options.bySecret,
            words(UserArguments::tr("File with their password or PIN; - for standard input")));
        return command;
    }

    /// One that is done to somebody.
    CLI::App* addChange(const char* name, const QString& what, int (*run)(const UserOptions&)) {
        auto* command = addDeed(name, what, run);
        command->add_option("USER", m_options.user, words(UserArguments::tr("Id, initials or name")))
            ->required();
        return command;
    }

    void addRole(CLI::App& command) {
        command
            .add_option("--role", m_options.role,
                        words(UserArguments::tr("staff, responsible, coordinator or administrator")))
            ->required()
            ->check(CLI::Validator(checkRole, ""));
    }

    void addPerson(CLI::App& command) {
        command.add_option("--name", m_options.person.name, words(UserArguments::tr("Name")))->required();
        command.add_option("--initials", m_options.person.initials, words(UserArguments::tr("Initials")));
        command.add_option("--title", m_options.person.title, words(UserArguments::tr("Title")));
    }

    void addSecret(CLI::App& command) {
        command.add_option(
            "--secret", m_options.secret,
            words(UserArguments::tr("File with the new password or PIN; - for standard input")));
    }

    void addTraining(CLI::App& command) {
        command.add_option("--model", m_options.model, words(UserArguments::tr("Model of the analyser")));
        command.add_option("--serial", m_options.serial,
                           words(UserArguments::tr("Serial number, for one analyser only")));
        command.add_option("--on", m_options.on, words(UserArguments::tr("Date of the training; today")))
            ->check(CLI::Validator(checkDay, ""));
        command.add_option("--trained-by", m_options.trainedBy,
                           words(UserArguments::tr("The user who gave it")));
        command
            .add_option("--valid-until", m_options.validUntil,
                        words(UserArguments::tr("The last day it holds")))
            ->check(CLI::Validator(checkDay, ""));
    }

    void addSite(CLI::App& command) {
        command.add_option("--site", m_options.site,
                           words(UserArguments::tr("The home: name or organisation number")));
    }

    void addHomes(CLI::App& command) {
        command.add_option("--follows", m_options.homes,
                           words(UserArguments::tr("A coordinator's homes; all where none is named")));
    }

  private:
    CLI::App& m_user;
    UserOptions& m_options;
    Command& m_chosen;
};

} // namespace

void addUserCommands(CLI::App& user, UserOptions& options, Command& chosen) {
    Adder adder(user, options, chosen);
    auto* add = adder.addDeed("add", UserArguments::tr("Add a user"), userAddCommand);
    adder.addRole(*add);
    adder.addPerson(*add);
    adder.addSite(*add);
    adder.addHomes(*add);
    adder.addSecret(*add);
    adder.addSite(*adder.add("list", UserArguments::tr("List the users"), userListCommand));
    adder.addChange("deactivate", UserArguments::tr("Let a user sign in no more"), userDeactivateCommand);
    adder.addChange("activate", UserArguments::tr("Let a deactivated user work again"), userActivateCommand);
    adder.addRole(*adder.addChange("role", UserArguments::tr("Change a user's role"), userRoleCommand));
    adder.addPerson(
        *adder.addChange("name", UserArguments::tr("Change name, initials and title"), userNameCommand));
    adder.addSecret(*adder.addChange("pin", UserArguments::tr("Set a PIN"), userPinCommand));
    adder.addSecret(*adder.addChange("password", UserArguments::tr("Set a password"), userPasswordCommand));
    adder.addTraining(
        *adder.addChange("training", UserArguments::tr("Record a training"), userTrainingCommand));
    adder.addChange("confirm", UserArguments::tr("Confirm a substitute"), userConfirmCommand);
    adder.addChange("erase", UserArguments::tr("Erase the name of a deactivated user"), userEraseCommand);
}

} // namespace fasit::cli
