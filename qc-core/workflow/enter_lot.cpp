#include "qc-core/workflow/enter_lot.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isKnown(const Catalogue& catalogue, const NewLot& lot, std::string_view number) {
    return std::any_of(catalogue.lots.begin(), catalogue.lots.end(), [&](const ControlLot& other) {
        const bool isThere = other.site == kProgramme || other.site == lot.site || lot.site == kProgramme;
        return isThere && other.material == lot.material && other.number == number;
    });
}

bool hasLevel(const ControlMaterial& material, int number) {
    return std::any_of(material.levels.begin(), material.levels.end(),
                       [number](const ControlLevel& known) { return known.number == number; });
}

std::optional<LotFault> faultOfLine(const Catalogue& catalogue, const ControlMaterial& material,
                                    const NewLot::Line& line) {
    const Analyte* analyte = catalogue.analyte(line.analyte);
    if (!analyte) {
        return LotFault::NoSuchAnalyte;
    }
    if (analyte->kind != ValueKind::Quantity) {
        return LotFault::NotAQuantity;
    }
    if (line.model.empty()) {
        return LotFault::NoSuchInstrument;
    }
    if (!hasLevel(material, line.level)) {
        return LotFault::NoSuchLevel;
    }
    return line.range.high <= line.range.low ? std::optional(LotFault::LowNotBelowHigh) : std::nullopt;
}

std::optional<LotFault> faultOfLines(const Catalogue& catalogue, const ControlMaterial& material,
                                     const NewLot& lot) {
    std::set<std::tuple<AnalyteId, std::string, int>> seen;
    for (const auto& line : lot.lines) {
        if (const auto fault = faultOfLine(catalogue, material, line)) {
            return fault;
        }
        if (!seen.emplace(line.analyte, line.model, line.level).second) {
            return LotFault::NoSuchLevel;
        }
    }
    return seen.empty() ? std::optional(LotFault::NoSuchLevel) : std::nullopt;
}

/// A parallel period is judged by the lot's own limits, so the insert has to have a line for the place.
std::optional<LotFault> faultOfPlace(const Catalogue& catalogue, const Actor& actor, const NewLot& lot,
                                     const ParallelPlace& place) {
    const Instrument* instrument = catalogue.instrument(place.instrument);
    if (!instrument || (lot.site != kProgramme && lot.site != instrument->site)) {
        return LotFault::NoSuchInstrument;
    }
    if (!may(actor, Deed::MakeLotCurrent, instrument->site)) {
        return LotFault::NotAllowed;
    }
    const bool hasLine = std::any_of(lot.lines.begin(), lot.lines.end(), [&](const NewLot::Line& line) {
        return line.analyte == place.analyte && line.model == instrument->model;
    });
    return hasLine ? std::nullopt : std::optional(LotFault::NoSuchTarget);
}

std::optional<LotFault> faultOfPlaces(const Catalogue& catalogue, const Actor& actor, const NewLot& lot) {
    for (const auto& place : lot.parallel) {
        if (const auto fault = faultOfPlace(catalogue, actor, lot, place)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::optional<LotFault> faultOf(const Catalogue& catalogue, const NewLot& lot, Date today) {
    const ControlMaterial* material = catalogue.material(lot.material);
    if (!material) {
        return LotFault::NoSuchMaterial;
    }
    const auto number = ascii::trimmed(lot.number);
    if (number.empty()) {
        return LotFault::NumberMissing;
    }
    if (lot.expiry < today) {
        return LotFault::Expired;
    }
    if (isKnown(catalogue, lot, number)) {
        return LotFault::AlreadyThere;
    }
    return faultOfLines(catalogue, *material, lot);
}

Target targetOf(const NewLot& lot, const NewLot::Line& line, LotId id, Date validFrom) {
    Target target;
    target.id = {crypto::randomIdentity()};
    target.lot = id;
    target.level = line.level;
    target.analyte = line.analyte;
    target.instrumentModel = line.model;
    target.validFrom = validFrom;
    target.preliminary = true;
    target.site = lot.site;
    setRange(target, line.range);
    return target;
}

void store(storage::WriteTransaction& transaction, const NewLot& lot, const ControlLot& row, Date validFrom) {
    storage::append(transaction, row);
    for (const auto& line : lot.lines) {
        storage::append(transaction, targetOf(lot, line, row.id, validFrom));
    }
}

void beginParallel(storage::WriteTransaction& transaction, const Catalogue& catalogue, const NewLot& lot,
                   LotStanding standing) {
    standing.standing = Standing::Establishing;
    for (const auto& place : lot.parallel) {
        standing.site = catalogue.instrument(place.instrument)->site;
        standing.instrument = place.instrument;
        standing.analyte = place.analyte;
        storage::append(transaction, standing);
    }
}

} // namespace

Expected<LotId, LotFault> enterLot(const Laboratory& laboratory, const Actor& actor, const NewLot& lot) {
    if (!may(actor, Deed::EnterPreliminaryLot, lot.site)) {
        return Unexpected<LotFault>(LotFault::NotAllowed);
    }
    const Date today = dateOf(laboratory.clock.wallNow());
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(lot.site);
    const Catalogue catalogue = laboratory.database.catalogue(); // As it was before this transaction.
    if (const auto fault = faultOf(catalogue, lot, today)) {
        return Unexpected<LotFault>(*fault);
    }
    if (const auto fault = faultOfPlaces(catalogue, actor, lot)) {
        return Unexpected<LotFault>(*fault);
    }
    const Date validFrom{today.days - catalogue.homeRulesOf(lot.site).entry.lateEntryDays};
    const std::string number(ascii::trimmed(lot.number));
    const ControlLot row{
        {crypto::randomIdentity()}, lot.material, number, lot.expiry, true, lot.site, actor.user};
    store(transaction, lot, row, validFrom);
    LotStanding standing;
    standing.lot = row.id;
    standing.from = laboratory.clock.wallNow();
    standing.by = actor.user;
    beginParallel(transaction, catalogue, lot, standing);
    transaction.commit({idText(actor.user), "enterPreliminaryLot", number});
    return row.id;
}

} // namespace fasit::workflow
