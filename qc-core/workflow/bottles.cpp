#include "qc-core/workflow/bottles.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"

#include <algorithm>

namespace fasit::workflow {

domain::ControlBottle openBottle(const Laboratory& laboratory, domain::SiteId site, domain::LotId lot,
                                 const std::string& by) {
    domain::ControlBottle bottle;
    bottle.id = {crypto::randomIdentity()};
    bottle.site = site;
    bottle.lot = lot;
    bottle.openedAt = laboratory.clock.wallNow();
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    for (const auto& earlier : laboratory.database.catalogue().bottles) {
        if (earlier.site == site && earlier.lot == lot && earlier.runningNumber >= bottle.runningNumber) {
            bottle.runningNumber = earlier.runningNumber + 1;
            bottle.place = earlier.place;
        }
    }
    storage::append(transaction, bottle);
    transaction.commit({by, "openBottle", ""});
    return bottle;
}

} // namespace fasit::workflow
