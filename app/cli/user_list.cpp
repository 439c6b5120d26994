#include "app/cli/user_list.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/user_words.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/lockout.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

namespace fasit::cli {
namespace {

using namespace domain;
using Json = nlohmann::ordered_json;

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

struct Listed {
    User user;
    std::string home;
    std::optional<UtcTime> lockedUntil;
    std::vector<Training> trainings;
};

std::string nameOf(const Catalogue& catalogue, SiteId site) {
    for (const Site& home : catalogue.sites) {
        if (home.id == site) {
            return home.name;
        }
    }
    return {};
}

std::vector<Listed> listed(UserSession& session, const storage::UserFilter& filter) {
    std::vector<Listed> list;
    const UtcTime now = session.laboratory().clock.utcNow();
    for (const auto& stored : storage::readUsers(session.database(), filter)) {
        const User& user = stored.user;
        const auto failures = storage::readFailures(session.database(), user.id);
        list.push_back({user, nameOf(session.database().catalogue(), user.site),
                        workflow::lockedUntil(failures, now),
                        storage::readTrainings(session.database(), {std::nullopt, user.id})});
    }
    return list;
}

Json trainingJson(const Training& training) {
    Json json{{"model", training.instrumentModel}, {"on", isoText(training.on)}};
    if (training.instrument) {
        json["instrument"] = std::to_string(training.instrument->value);
    }
    if (training.by) {
        json["by"] = idText(*training.by);
    }
    if (training.validUntil) {
        json["valid_until"] = isoText(*training.validUntil);
    }
    return json;
}

Json userJson(const Listed& row) {
    const User& user = row.user;
    Json json{{"user", idText(user.id)},
              {"name", user.person.name},
              {"initials", user.person.initials},
              {"title", user.person.title},
              {"erased", user.isErased},
              {"role", std::string(roleName(user.role))},
              {"standing", std::string(standingName(user.standing))},
              {"site", std::to_string(user.site.value)},
              {"home", row.home},
              {"password", user.hasPassword},
              {"pin", user.hasPin},
              {"disputed", user.isDisputed}};
    json["homes"] = Json::array();
    for (const SiteId home : user.homes) {
        json["homes"].push_back(std::to_string(home.value));
    }
    json["trainings"] = Json::array();
    for (const Training& training : row.trainings) {
        json["trainings"].push_back(trainingJson(training));
    }
    if (row.lockedUntil) {
        json["locked_until"] = isoText(*row.lockedUntil);
    }
    return json;
}

QString trainingText(const Training& training) {
    const QString model = QString::fromStdString(training.instrumentModel);
    const QString on = QString::fromStdString(isoText(training.on));
    return training.validUntil ? ListText::tr("    trained on %1 %2, valid until %3")
                                     .arg(model, on, QString::fromStdString(isoText(*training.validUntil)))
                               : ListText::tr("    trained on %1 %2").arg(model, on);
}

void sayUser(const Listed& row) {
    const User& user = row.user;
    QStringList parts{roleText(user.role)};
    if (!row.home.empty()) {
        parts << QString::fromStdString(row.home);
    }
    if (user.standing != UserStanding::Active) {
        parts << standingText(user.standing);
    }
    if (user.hasPin) {
        parts << ListText::tr("PIN");
    }
    if (user.hasPassword) {
        parts << ListText::tr("password");
    }
    if (row.lockedUntil) {
        parts << ListText::tr("locked");
    }
    if (user.isDisputed) {
        parts << ListText::tr("changed at two places at once: check");
    }
    const QString name =
        user.isErased ? ListText::tr("(name erased)") : QString::fromStdString(user.person.name);
    say(QStringLiteral("%1  %2: %3")
            .arg(QString::fromStdString(idText(user.id)), name, parts.join(QStringLiteral(", "))));
    for (const Training& training : row.trainings) {
        say(trainingText(training));
    }
}

} // namespace

int userListCommand(const UserOptions& options) {
    UserSession session(options);
    storage::UserFilter filter;
    if (!options.site.empty()) {
        filter.site = session.site(options.site);
        if (!filter.site) {
            return kRefused;
        }
    }
    const auto list = listed(session, filter);
    if (options.json) {
        Json users = Json::array();
        for (const Listed& row : list) {
            users.push_back(userJson(row));
        }
        printJson({{"users", std::move(users)}});
        return kDone;
    }
    if (list.empty()) {
        say(ListText::tr(
            "There are no users yet. Add the first with “fasit user add --role administrator”."));
    }
    for (const Listed& row : list) {
        sayUser(row);
    }
    return kDone;
}

} // namespace fasit::cli
