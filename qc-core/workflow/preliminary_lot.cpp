#include "qc-core/workflow/preliminary_lot.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <optional>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isKnown(const Catalogue& catalogue, const NewPreliminaryLot& lot, const Instrument& instrument,
             const std::string& number) {
    return std::any_of(catalogue.lots.begin(), catalogue.lots.end(), [&](const ControlLot& other) {
        const bool isThere = other.site == kProgramme || other.site == instrument.site;
        return isThere && other.number == number &&
               std::any_of(catalogue.targets.begin(), catalogue.targets.end(), [&](const Target& target) {
                   const bool applies = target.instrument ? *target.instrument == instrument.id
                                                          : target.instrumentModel == instrument.model;
                   return target.lot == other.id && target.analyte == lot.analyte && applies;
               });
    });
}

std::optional<LotFault> faultOfLevels(const ControlMaterial& material, const NewPreliminaryLot& lot) {
    std::set<int> levels;
    for (const auto& [level, range] : lot.levels) {
        const int number = level;
        const bool exists =
            std::any_of(material.levels.begin(), material.levels.end(),
                        [number](const ControlLevel& known) { return known.number == number; });
        if (!exists || !levels.insert(number).second) {
            return LotFault::NoSuchLevel;
        }
        if (range.high <= range.low) {
            return LotFault::LowNotBelowHigh;
        }
    }
    return levels.empty() ? std::optional(LotFault::NoSuchLevel) : std::nullopt;
}

std::optional<LotFault> faultOf(const Catalogue& catalogue, const NewPreliminaryLot& lot, Date today) {
    const Analyte* analyte = catalogue.analyte(lot.analyte);
    const ControlMaterial* material = catalogue.material(lot.material);
    if (!analyte || !material) {
        return analyte ? LotFault::NoSuchMaterial : LotFault::NoSuchAnalyte;
    }
    if (analyte->kind != ValueKind::Quantity) {
        return LotFault::NotAQuantity;
    }
    const std::string number(ascii::trimmed(lot.number));
    if (number.empty()) {
        return LotFault::NumberMissing;
    }
    if (lot.expiry < today) {
        return LotFault::Expired;
    }
    if (isKnown(catalogue, lot, *catalogue.instrument(lot.instrument), number)) {
        return LotFault::AlreadyThere;
    }
    return faultOfLevels(*material, lot);
}

} // namespace

Expected<LotId, LotFault> enterPreliminaryLot(const Laboratory& laboratory, const Actor& actor,
                                              const NewPreliminaryLot& lot) {
    const Instrument* instrument = laboratory.database.catalogue().instrument(lot.instrument);
    if (!instrument) {
        return Unexpected<LotFault>(LotFault::NoSuchInstrument);
    }
    const SiteId site = instrument->site;
    if (!may(actor, Deed::EnterPreliminaryLot, site)) {
        return Unexpected<LotFault>(LotFault::NotAllowed);
    }
    const Date today = dateOf(laboratory.clock.wallNow());
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    if (const auto fault = faultOf(catalogue, lot, today)) {
        return Unexpected<LotFault>(*fault);
    }
    Target target;
    target.analyte = lot.analyte;
    target.instrumentModel = catalogue.instrument(lot.instrument)->model;
    target.validFrom = Date{today.days - catalogue.homeRulesOf(site).entry.lateEntryDays};
    target.preliminary = true;
    target.site = site;
    const std::string number(ascii::trimmed(lot.number));
    const ControlLot row{
        {crypto::randomIdentity()}, lot.material, number, lot.expiry, true, site, actor.user};
    storage::append(transaction, row);
    for (const auto& level : lot.levels) {
        target.id = {crypto::randomIdentity()};
        target.lot = row.id;
        target.level = level.level;
        setRange(target, level.range);
        storage::append(transaction, target);
    }
    transaction.commit({idText(actor.user), "enterPreliminaryLot", number});
    return row.id;
}

} // namespace fasit::workflow
