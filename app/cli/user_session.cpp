#include "app/cli/user_session.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/secret_input.h"
#include "app/cli/user_words.h"
#include "qc-core/base/ascii.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/sign_in.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace fasit::cli {
namespace {

using namespace domain;
using Json = nlohmann::ordered_json;

struct UserText {
    Q_DECLARE_TR_FUNCTIONS(UserText)
};

bool isNamed(const User& user, const std::string& text) {
    return idText(user.id) == text || ascii::equalsIgnoringCase(user.person.name, text) ||
           ascii::equalsIgnoringCase(user.person.initials, text);
}

} // namespace

UserSession::UserSession(const UserOptions& options)
    : m_options(options)
    , m_laboratory(options.database) {}

std::optional<Actor> UserSession::actor() {
    if (m_options.by.empty()) {
        refuse("by-missing", UserText::tr("Say with --by who does this: id, initials or name."));
        return std::nullopt;
    }
    const auto who = user(m_options.by);
    if (!who) {
        return std::nullopt;
    }
    const auto secret = readSecret(m_options.bySecret, who->hasPassword ? UserText::tr("Your password:")
                                                                        : UserText::tr("Your PIN:"));
    if (!secret) {
        return std::nullopt;
    }
    auto signedIn = who->hasPassword
                        ? workflow::signIn(laboratory(), who->id, *secret)
                        : workflow::confirmByPin(laboratory(), who->id, *secret)
                              .map([](const workflow::PinIdentity& identity) { return identity.actor; });
    if (!signedIn) {
        refuse(signInName(signedIn.error().why), signInText(signedIn.error(), laboratory().clock.utcNow()));
        return std::nullopt;
    }
    return *signedIn;
}

std::optional<User> UserSession::user(const std::string& text) {
    std::vector<User> found;
    for (const auto& stored : storage::readUsers(database())) {
        if (idText(stored.user.id) == text) {
            return stored.user;
        }
        if (!text.empty() && isNamed(stored.user, text)) {
            found.push_back(stored.user);
        }
    }
    if (found.size() > 1) {
        refuse("ambiguous-user",
               UserText::tr("Several users are called “%1”. Write the id that “fasit user list” shows.")
                   .arg(QString::fromStdString(text)));
        return std::nullopt;
    }
    if (found.empty()) {
        refuse(workflow::UserFault::NoSuchUser);
        return std::nullopt;
    }
    return found.front();
}

std::optional<SiteId> UserSession::site(const std::string& text) {
    for (const Site& home : database().catalogue().sites) {
        if (ascii::equalsIgnoringCase(home.name, text) || home.organisationNumber == text ||
            std::to_string(home.id.value) == text) {
            return home.id;
        }
    }
    refuse(workflow::UserFault::NoSuchHome);
    return std::nullopt;
}

bool UserSession::hasAdministrator() {
    const auto users = storage::readUsers(database(), {kProgramme, std::nullopt});
    return std::any_of(users.begin(), users.end(), [](const storage::StoredUser& stored) {
        return stored.user.role == Role::Administrator && stored.user.standing == UserStanding::Active;
    });
}

int UserSession::answer(const Expected<void, workflow::UserFault>& result, UserId user, const QString& done) {
    if (!result) {
        return refuse(result.error());
    }
    if (m_options.json) {
        printJson({{"user", idText(user)}, {"done", true}});
    } else {
        say(done);
    }
    return kDone;
}

int UserSession::refuse(std::string_view name, const QString& text) {
    if (m_options.json) {
        printJson({{"done", false}, {"refused", std::string(name)}, {"text", text.toStdString()}});
    } else {
        complain(text);
    }
    return kRefused;
}

int UserSession::refuse(workflow::UserFault fault) {
    return refuse(faultName(fault), faultText(fault));
}

} // namespace fasit::cli
