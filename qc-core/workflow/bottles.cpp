#include "qc-core/workflow/bottles.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/permissions.h"

namespace fasit::workflow {
namespace {

using namespace domain;

ControlBottle opened(const Laboratory& laboratory, SiteId site, LotId lot, std::optional<UserId> by) {
    ControlBottle bottle;
    bottle.id = {crypto::randomIdentity()};
    bottle.site = site;
    bottle.lot = lot;
    bottle.openedAt = laboratory.clock.wallNow();
    bottle.openedBy = by;
    for (const auto& earlier : laboratory.database.catalogue().bottles) {
        if (earlier.site == site && earlier.lot == lot && earlier.runningNumber >= bottle.runningNumber) {
            bottle.runningNumber = earlier.runningNumber + 1;
            bottle.place = earlier.place;
        }
    }
    return bottle;
}

} // namespace

Expected<ControlBottle, FollowUpFault> openBottle(const Laboratory& laboratory, const Actor& actor,
                                                  SiteId site, LotId lot) {
    using Fault = Unexpected<FollowUpFault>;
    if (!may(actor, Deed::OpenBottle, site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    if (!catalogue.site(site) || !catalogue.lot(lot)) {
        return Fault(catalogue.site(site) ? FollowUpFault::NoSuchLot : FollowUpFault::NoSuchHome);
    }
    ControlBottle bottle = opened(laboratory, site, lot, actor.user);
    storage::append(transaction, bottle);
    transaction.commit({idText(actor.user), "openBottle", ""});
    return bottle;
}

ControlBottle openBottle(const Laboratory& laboratory, SiteId site, LotId lot, const std::string& typedName) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    ControlBottle bottle = opened(laboratory, site, lot, std::nullopt);
    storage::append(transaction, bottle);
    transaction.commit({typedName, "openBottle", ""});
    return bottle;
}

} // namespace fasit::workflow
