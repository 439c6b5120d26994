#include "app/cli/user_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/secret_input.h"
#include "app/cli/user_words.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/erase_person_text.h"
#include "qc-core/workflow/substitutes.h"
#include "qc-core/workflow/training.h"
#include "qc-core/workflow/users.h"

#include <QCoreApplication>

#include <functional>

namespace fasit::cli {
namespace {

using namespace domain;
using Done = Expected<void, workflow::UserFault>;

struct UserCommandText {
    Q_DECLARE_TR_FUNCTIONS(UserCommandText)
};

/// What an actor does to the user that the command line names.
using Change = std::function<Done(const workflow::Laboratory&, const Actor&, const User&)>;

int changeUser(const UserOptions& options, const QString& done, const Change& change) {
    UserSession session(options);
    const auto user = session.user(options.user);
    const auto actor = user ? session.actor() : std::nullopt;
    if (!actor) {
        return kRefused;
    }
    return session.answer(change(session.laboratory(), *actor, *user), user->id, done);
}

int addFirst(UserSession& session, const UserOptions& options) {
    const auto password =
        readNewSecret(options.secret, UserCommandText::tr("Password of the administrator:"));
    if (!password) {
        return kRefused;
    }
    const auto id = workflow::addFirstAdministrator(session.laboratory(), options.person, *password);
    return session.answer(id.map([](UserId) {}), id.value_or(UserId{}),
                          UserCommandText::tr("Added the first administrator: %1.")
                              .arg(QString::fromStdString(idText(id.value_or(UserId{})))));
}

/// Nothing where a home that is named is not there; that was said.
std::optional<workflow::NewUser> newUserOf(UserSession& session, const UserOptions& options, Role role) {
    workflow::NewUser added{{}, role, options.person, {}};
    const bool isOfHome = role == Role::Staff || role == Role::LaboratoryResponsible;
    if (isOfHome) {
        const auto site = session.site(options.site);
        if (!site) {
            return std::nullopt;
        }
        added.site = *site;
    }
    for (const std::string& name : options.homes) {
        const auto home = session.site(name);
        if (!home) {
            return std::nullopt;
        }
        added.homes.push_back(*home);
    }
    return added;
}

Done setSecret(const UserOptions& options, CredentialKind kind, const workflow::Laboratory& laboratory,
               std::pair<const Actor&, UserId> who, bool& wasRead) {
    const bool isPin = kind == CredentialKind::Pin;
    const auto secret = readNewSecret(options.secret, isPin ? UserCommandText::tr("New PIN:")
                                                            : UserCommandText::tr("New password:"));
    wasRead = secret.has_value();
    if (!secret) {
        return {};
    }
    return isPin ? workflow::setPin(laboratory, who.first, who.second, *secret)
                 : workflow::setPassword(laboratory, who.first, who.second, *secret);
}

int setCredential(const UserOptions& options, CredentialKind kind) {
    UserSession session(options);
    const auto user = session.user(options.user);
    const auto actor = user ? session.actor() : std::nullopt;
    if (!actor) {
        return kRefused;
    }
    bool wasRead = false;
    const Done result = setSecret(options, kind, session.laboratory(), {*actor, user->id}, wasRead);
    if (!wasRead) {
        return kRefused;
    }
    return session.answer(result, user->id,
                          kind == CredentialKind::Pin ? UserCommandText::tr("The PIN is set.")
                                                      : UserCommandText::tr("The password is set."));
}

std::optional<Date> dayOf(const std::string& text) {
    const auto time = parseTime(text);
    return time ? std::optional(dateOf(time->time)) : std::nullopt;
}

/// What the command line says of a training; nothing where a user it names is not there, which was said.
std::optional<Training> trainingOf(UserSession& session, const UserOptions& options, UserId user) {
    Training training;
    training.user = user;
    training.instrumentModel = options.model;
    if (!options.serial.empty()) {
        const Instrument* instrument = session.database().catalogue().instrumentWithSerial(options.serial);
        training.instrument = instrument ? instrument->id : InstrumentId{};
    }
    training.on =
        options.on.empty() ? dateOf(session.laboratory().clock.wallNow()) : dayOf(options.on).value();
    training.validUntil = options.validUntil.empty() ? std::nullopt : dayOf(options.validUntil);
    if (!options.trainedBy.empty()) {
        const auto by = session.user(options.trainedBy);
        if (!by) {
            return std::nullopt;
        }
        training.by = by->id;
    }
    return training;
}

} // namespace

int userAddCommand(const UserOptions& options) {
    UserSession session(options);
    const auto role = roleNamed(options.role);
    if (role == Role::Administrator && options.by.empty() && !session.hasAdministrator()) {
        return addFirst(session, options);
    }
    const auto added = role ? newUserOf(session, options, *role) : std::nullopt;
    const auto actor = added ? session.actor() : std::nullopt;
    if (!actor) {
        return kRefused;
    }
    const auto id = workflow::addUser(session.laboratory(), *actor, *added);
    return session.answer(
        id.map([](UserId) {}), id.value_or(UserId{}),
        UserCommandText::tr("Added: %1.").arg(QString::fromStdString(idText(id.value_or(UserId{})))));
}

int userDeactivateCommand(const UserOptions& options) {
    return changeUser(options,
                      UserCommandText::tr("The user is deactivated and cannot sign in. What was done stays."),
                      [](const auto& laboratory, const Actor& actor, const User& user) {
                          return workflow::deactivate(laboratory, actor, user.id);
                      });
}

int userActivateCommand(const UserOptions& options) {
    return changeUser(options, UserCommandText::tr("The user is active. Set a PIN or a password now."),
                      [](const auto& laboratory, const Actor& actor, const User& user) {
                          return workflow::reactivate(laboratory, actor, user.id);
                      });
}

int userRoleCommand(const UserOptions& options) {
    return changeUser(options, UserCommandText::tr("The role is changed."),
                      [&](const auto& laboratory, const Actor& actor, const User& user) {
                          return workflow::changeRole(laboratory, actor, user.id,
                                                      roleNamed(options.role).value());
                      });
}

int userNameCommand(const UserOptions& options) {
    return changeUser(options, UserCommandText::tr("The name is changed."),
                      [&](const auto& laboratory, const Actor& actor, const User& user) {
                          return workflow::changePersonText(laboratory, actor, user.id, options.person);
                      });
}

int userPinCommand(const UserOptions& options) {
    return setCredential(options, CredentialKind::Pin);
}

int userPasswordCommand(const UserOptions& options) {
    return setCredential(options, CredentialKind::Password);
}

int userTrainingCommand(const UserOptions& options) {
    UserSession session(options);
    const auto user = session.user(options.user);
    const auto training = user ? trainingOf(session, options, user->id) : std::nullopt;
    const auto actor = training ? session.actor() : std::nullopt;
    if (!actor) {
        return kRefused;
    }
    return session.answer(workflow::recordTraining(session.laboratory(), *actor, *training), user->id,
                          UserCommandText::tr("The training is recorded."));
}

int userConfirmCommand(const UserOptions& options) {
    return changeUser(options, UserCommandText::tr("The substitute is confirmed."),
                      [](const auto& laboratory, const Actor& actor, const User& user) {
                          return workflow::confirmSubstitute(laboratory, actor, user.id);
                      });
}

int userEraseCommand(const UserOptions& options) {
    UserSession session(options);
    const auto user = session.user(options.user);
    const auto actor = user ? session.actor() : std::nullopt;
    if (!actor) {
        return kRefused;
    }
    const auto erased = workflow::erasePersonText(session.laboratory(), user->id, *actor);
    if (erased && *erased == workflow::Erasure::BytesMayRemain) {
        return session.refuse(
            "bytes-may-remain",
            UserCommandText::tr("The name is erased, but another program holds the database, so "
                                "its bytes may still lie in the file. Close the other program "
                                "and run the command again."));
    }
    return session.answer(
        erased.map([](workflow::Erasure) {}), user->id,
        UserCommandText::tr("Name, initials and title are erased. Backups made before hold them "
                            "until they are replaced."));
}

} // namespace fasit::cli
