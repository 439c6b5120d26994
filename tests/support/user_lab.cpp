#include "tests/support/user_lab.h"

#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/credentials.h"

#include <stdexcept>

namespace fasit::test {

using namespace domain;

crypto::Secret secret(std::string text) {
    return crypto::Secret(std::move(text));
}

User userOf(SmallLab& lab, UserId user) {
    return storage::readUser(lab.database(), user).value().user;
}

UserLab::UserLab(const SmallSetup& setup)
    : SmallLab(setup) {
    const auto id =
        workflow::addFirstAdministrator(laboratory(), {"Prøve Administrator", "PA", ""}, secret(kPassword));
    administrator = {id.value(), kProgramme, Role::Administrator};
}

Actor UserLab::add(Role role, const std::string& name) {
    const auto id = workflow::addUser(laboratory(), administrator, {site(), role, {name, "XY", ""}, {}});
    return workflow::actorOf(userOf(*this, id.value()));
}

Actor UserLab::addWithPin(Role role, const std::string& name, const std::string& pin) {
    Actor user = add(role, name);
    setPin(user, pin);
    return user;
}

void UserLab::setPin(const Actor& user, const std::string& pin) {
    if (!workflow::setPin(laboratory(), administrator, user.user, secret(pin))) {
        throw std::runtime_error("the PIN was refused");
    }
}

Expected<workflow::PinIdentity, workflow::SignInFault> UserLab::tryPin(const Actor& user,
                                                                       const std::string& pin) {
    return workflow::confirmByPin(laboratory(), user.user, secret(pin));
}

std::vector<std::string> UserLab::faultsInChain() {
    RawDatabase raw(file());
    return auditFaults(raw);
}

} // namespace fasit::test
