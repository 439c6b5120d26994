#include "app/services/first_home_service.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/secret_rules.h"
#include "qc-core/workflow/setup_file.h"
#include "qc-core/workflow/user_change.h"
#include "qc-core/workflow/users.h"

#include <optional>
#include <utility>

namespace fasit::services {
namespace {

using namespace domain;

struct Answer {
    std::optional<SiteId> site;
    std::optional<UserFault> fault; ///< Neither: the home's numbers make no sense.
};

PersonText personOf(const QString& name) {
    return {name.trimmed().toStdString(), {}, {}};
}

std::optional<UserFault> usersFault(const FirstHome& home, const FirstUsers& users) {
    const std::string names[] = {users.administrator.toStdString(), home.name.toStdString()};
    auto fault = workflow::nameFault(personOf(users.administrator));
    if (!fault) {
        fault = workflow::passwordFault(users.password->view(), names);
    }
    if (!fault && !users.responsible.isEmpty()) {
        fault = workflow::nameFault(personOf(users.responsible));
        fault = fault ? fault : workflow::pinFault(users.pin->view());
    }
    return fault;
}

std::optional<UserFault> addResponsible(const workflow::Laboratory& laboratory, UserId administrator,
                                        SiteId site, const FirstUsers& users) {
    const Actor by{administrator, kProgramme, Role::Administrator};
    const auto user = workflow::addUser(laboratory, by,
                                        {site, Role::LaboratoryResponsible, personOf(users.responsible), {}});
    if (!user) {
        return user.error();
    }
    const auto set = workflow::setPin(laboratory, by, *user, *users.pin);
    return set ? std::nullopt : std::optional(set.error());
}

Answer createAll(const workflow::Laboratory& laboratory, const FirstHome& home, const FirstUsers& users) {
    const auto text = setupText(home, dateOf(laboratory.clock.wallNow()));
    const auto read = workflow::readSetup(text);
    if (!read) {
        return {};
    }
    if (const auto fault = usersFault(home, users)) {
        return {std::nullopt, fault};
    }
    if (!workflow::loadSetup(laboratory, text, "firstStart")) {
        return {};
    }
    const auto administrator =
        workflow::addFirstAdministrator(laboratory, personOf(users.administrator), *users.password);
    if (!administrator) {
        return {std::nullopt, administrator.error()};
    }
    const SiteId site = read->catalogue.sites.front().id;
    if (!users.responsible.isEmpty()) {
        if (const auto fault = addResponsible(laboratory, *administrator, site, users)) {
            return {std::nullopt, fault};
        }
    }
    return {site, std::nullopt};
}

} // namespace

FirstHomeService::FirstHomeService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void FirstHomeService::requestState() {
    read(
        m_state, [](const auto& laboratory) { return !laboratory.database.hasSites(); },
        [this](bool empty) { emit stateReady(empty); });
}

void FirstHomeService::create(const FirstHome& home, const FirstUsers& users) {
    save([home, users](const auto& laboratory) { return createAll(laboratory, home, users); },
         [this](const Answer& answer) {
             if (answer.site) {
                 emit created(*answer.site);
             } else if (answer.fault) {
                 emit userRefused(*answer.fault);
             } else {
                 emit homeRefused();
             }
         });
}

} // namespace fasit::services
