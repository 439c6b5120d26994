#include "app/cli/demo_users.h"

#include "app/cli/console.h"
#include "app/services/demo_secrets.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/users.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)
};

domain::PersonText person(const QString& what) {
    return {what.toStdString(), "", ""};
}

} // namespace

void addDemoUsers(const workflow::Laboratory& laboratory, const std::vector<reports::SiteState>& sites) {
    using domain::Role;
    const auto first = workflow::addFirstAdministrator(
        laboratory, person(DemoText::tr("Administrator (demo)")), crypto::Secret(services::kDemoPassword));
    if (!first) {
        return;
    }
    const domain::Actor administrator{*first, domain::kProgramme, Role::Administrator};
    const auto add = [&](domain::SiteId site, Role role, const QString& name) {
        return workflow::addUser(laboratory, administrator, {site, role, person(name), {}});
    };
    if (const auto adviser =
            add(domain::kProgramme, Role::Coordinator, DemoText::tr("Laboratory adviser (demo)"))) {
        workflow::setPassword(laboratory, administrator, *adviser, crypto::Secret(services::kDemoPassword));
    }
    for (const auto& home : sites) {
        for (const auto& [role, name] :
             {std::pair(Role::LaboratoryResponsible, DemoText::tr("Responsible (demo)")),
              std::pair(Role::Staff, DemoText::tr("Member of staff (demo)"))}) {
            if (const auto user = add(home.site, role, name)) {
                workflow::setPin(laboratory, administrator, *user, crypto::Secret(services::kDemoPin));
            }
        }
    }
}

void sayDemoUsers() {
    say(DemoText::tr("At every home the PIN is %1; the laboratory adviser signs in with the password “%2”.")
            .arg(QString::fromLatin1(services::kDemoPin), QString::fromUtf8(services::kDemoPassword)));
}

} // namespace fasit::cli
