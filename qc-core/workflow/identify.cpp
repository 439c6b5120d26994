#include "qc-core/workflow/identify.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/crypto/digest.h"

#include <algorithm>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr std::int64_t kFutureToleranceSeconds = 600;

/// The home whose inbox the reading belongs in.
SiteId siteOf(const Catalogue& catalogue, const ControlReading& reading, const Instrument* instrument) {
    const SiteId only = catalogue.sites.size() == 1 ? catalogue.sites.front().id : kProgramme;
    return instrument ? instrument->site : reading.site.value_or(only);
}

/// Units as analysers spell them differ in the case of the litre only; nothing else is taken for the same.
bool sameUnit(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return x == y || (ascii::toLower(x) == 'l' && ascii::toLower(y) == 'l');
           });
}

/// The levels that targets of this lot exist for.
std::set<int> levelsWithTarget(const Catalogue& catalogue, LotId lot, AnalyteId analyte) {
    std::set<int> levels;
    for (const Target& target : catalogue.targets) {
        if (target.lot == lot && target.analyte == analyte) {
            levels.insert(target.level);
        }
    }
    return levels;
}

/// Fills lot and level from what a person has placed before, or from the texts where they are certain.
ReadingReason findControl(const Catalogue& catalogue, const ControlReading& reading, Identity& identity) {
    const std::string material = reading.material.value_or("");
    const std::string lotText = reading.lot.value_or("");
    const std::string levelText = reading.level.value_or("");
    if (const auto* placed = catalogue.placement(identity.instrument->id, material, lotText, levelText)) {
        identity.lot = placed->placedLot;
        identity.level = placed->placedLevel;
        identity.isPlaced = true;
        return ReadingReason::None;
    }
    const ControlLot* lot = catalogue.lotNumbered(lotText, *identity.instrument, identity.analyte->id);
    if (lotText.empty() || !lot) {
        return ReadingReason::UnknownLot;
    }
    identity.lot = lot->id;
    const auto known = levelsWithTarget(catalogue, lot->id, identity.analyte->id);
    const ControlMaterial* owner = catalogue.material(lot->material);
    const auto level = levelText.empty() || !owner ? std::nullopt : levelNamed(*owner, levelText);
    if (!level && !(levelText.empty() && known.size() == 1)) {
        return ReadingReason::UnknownLevel;
    }
    identity.level = level ? *level : *known.begin();
    return ReadingReason::None;
}

ReadingReason findAnalyte(const Catalogue& catalogue, const ControlReading& reading, Identity& identity) {
    const AnalyteAlias* alias = catalogue.alias(reading.driver, reading.code);
    identity.analyte = alias ? catalogue.analyte(alias->analyte) : nullptr;
    if (!identity.analyte) {
        return ReadingReason::UnknownAnalyte;
    }
    const bool otherUnit = reading.unit && !sameUnit(*reading.unit, alias->unit);
    return otherUnit ? ReadingReason::OtherUnit : ReadingReason::None;
}

ReadingReason findMeasured(const Catalogue& catalogue, const ControlReading& reading, Identity& identity) {
    identity.instrument = catalogue.instrumentWithSerial(reading.serial.value_or(""));
    if (identity.instrument && reading.site && identity.instrument->site != *reading.site) {
        identity.instrument = nullptr; // Said to come from another home than the instrument's: for a person.
    }
    return identity.instrument ? findAnalyte(catalogue, reading, identity) : ReadingReason::UnknownInstrument;
}

ReadingReason findTime(const ControlReading& reading, WallTime now, Identity& identity) {
    if (!reading.measuredAt) {
        return ReadingReason::NoTime;
    }
    identity.measuredAt = *reading.measuredAt;
    return identity.measuredAt.seconds > now.seconds + kFutureToleranceSeconds ? ReadingReason::TimeInFuture
                                                                               : ReadingReason::None;
}

/// The panel has said where the reading belongs; only what it names is looked up.
ReadingReason takePlace(const Catalogue& catalogue, const ReadingPlace& place, Identity& identity) {
    identity.instrument = catalogue.instrument(place.instrument);
    identity.analyte = catalogue.analyte(place.analyte);
    identity.lot = place.lot;
    identity.level = place.level;
    identity.bottle = place.bottle ? catalogue.bottle(*place.bottle) : nullptr;
    if (!identity.instrument) {
        return ReadingReason::UnknownInstrument;
    }
    return identity.analyte ? ReadingReason::None : ReadingReason::UnknownAnalyte;
}

ReadingReason findPlace(const Catalogue& catalogue, const ControlReading& reading, Identity& identity) {
    if (reading.place) {
        return takePlace(catalogue, *reading.place, identity);
    }
    const ReadingReason reason = findMeasured(catalogue, reading, identity);
    return reason == ReadingReason::None ? findControl(catalogue, reading, identity) : reason;
}

} // namespace

Expected<Measured, ReadingReason> whatWasMeasured(const Catalogue& catalogue, const ControlReading& reading) {
    Identity identity;
    const ReadingReason reason = findMeasured(catalogue, reading, identity);
    if (reason != ReadingReason::None) {
        return Unexpected<ReadingReason>(reason);
    }
    return Measured{identity.instrument, identity.analyte};
}

Expected<Identity, Uncertain> identify(const Catalogue& catalogue, const ControlReading& reading,
                                       WallTime now) {
    Identity identity;
    ReadingReason reason = findPlace(catalogue, reading, identity);
    if (reason == ReadingReason::None) {
        reason = findTime(reading, now, identity);
    }
    if (reason != ReadingReason::None) {
        return Unexpected<Uncertain>(Uncertain{reason, siteOf(catalogue, reading, identity.instrument)});
    }
    identity.target = catalogue.targetFor(*identity.instrument, identity.analyte->id, identity.lot,
                                          identity.level, dateOf(identity.measuredAt));
    if (!identity.target) {
        return Unexpected<Uncertain>(
            Uncertain{ReadingReason::NoTarget, siteOf(catalogue, reading, identity.instrument)});
    }
    if (catalogue.isEstablishing(identity.instrument->id, identity.analyte->id, identity.lot,
                                 identity.measuredAt)) {
        identity.establishing = identity.lot;
    }
    if (!identity.bottle) {
        identity.bottle = catalogue.bottleInUse(identity.instrument->site, identity.lot, identity.measuredAt);
    }
    return identity;
}

std::string fingerprintOf(const ControlReading& reading) {
    crypto::Digest digest(crypto::Digest::Size::Fingerprint);
    const auto optionalField = [&](const std::optional<std::string>& text) {
        text ? digest.field(*text) : digest.missing();
    };
    digest.field(reading.driver).field(reading.serial.value_or(reading.instrument)).field(reading.specimen);
    for (const auto* text : {&reading.material, &reading.lot, &reading.level}) {
        optionalField(*text);
    }
    if (reading.measuredAt) {
        digest.field(reading.measuredAt->seconds);
    } else {
        digest.missing();
    }
    digest.field(reading.code).field(reading.value);
    optionalField(reading.unit);
    if (!reading.hasTimeOfDay) { // Without a time of day the rest of the record tells readings apart.
        optionalField(reading.operatorId);
        optionalField(reading.reagentLot);
        optionalField(reading.comment);
    }
    if (reading.place) { // A typed entry: its form is its specimen, its level makes it distinct.
        digest.field(reading.place->level).field(reading.place->analyte.value);
    }
    return digest.field(std::int64_t{reading.ordinal}).hex();
}

} // namespace fasit::workflow
