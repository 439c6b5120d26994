#include "qc-core/workflow/substitutes.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/user_change.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<UserFault>;

std::optional<User> waiting(const Laboratory& laboratory, SiteId site, const PersonText& person) {
    const auto users = storage::readUsers(laboratory.database, {site, std::nullopt});
    const auto same = std::find_if(users.begin(), users.end(), [&](const storage::StoredUser& stored) {
        return stored.user.standing == UserStanding::ToBeConfirmed && stored.user.person == person;
    });
    return same == users.end() ? std::nullopt : std::optional(same->user);
}

} // namespace

Expected<PinIdentity, UserFault> actAsSubstitute(const Laboratory& laboratory, SiteId site,
                                                 const PersonText& person) {
    if (const auto fault = nameFault(person)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    const auto& sites = laboratory.database.catalogue().sites;
    if (std::none_of(sites.begin(), sites.end(), [&](const Site& home) { return home.id == site; })) {
        return Fault(UserFault::NoSuchHome);
    }
    if (const auto known = waiting(laboratory, site, person)) {
        return identityOf(actorOf(*known), transaction.now());
    }
    User user;
    user.id = {crypto::randomIdentity()};
    user.site = site;
    user.standing = UserStanding::ToBeConfirmed;
    user.person = person;
    storage::append(transaction, user, std::nullopt);
    storage::writePersonText(transaction, user);
    transaction.commit({idText(user.id), "actAsSubstitute", idText(user.id)});
    return identityOf(actorOf(user), transaction.now());
}

Expected<void, UserFault> confirmSubstitute(const Laboratory& laboratory, const Actor& actor, UserId user) {
    UserChange change(laboratory, user);
    if (const auto fault = change.faultFor(actor)) {
        return Fault(*fault);
    }
    User changed = change.user();
    if (changed.standing != UserStanding::ToBeConfirmed || actor.user == user) {
        return Fault(UserFault::NotASubstitute);
    }
    changed.standing = UserStanding::Active;
    change.put(changed);
    change.commit(actor, "confirmSubstitute");
    return {};
}

} // namespace fasit::workflow
