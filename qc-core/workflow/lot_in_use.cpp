#include "qc-core/workflow/lot_in_use.h"

#include <tuple>

namespace fasit::workflow {

using namespace domain;

const ControlLot* lotInUse(const Catalogue& catalogue, const Instrument& instrument, AnalyteId analyte,
                           int level, WallTime now) {
    const ControlLot* best = nullptr;
    const auto rank = [&](const ControlLot& lot) {
        const ControlBottle* bottle = catalogue.bottleInUse(instrument.site, lot.id, now);
        return std::tuple(bottle ? bottle->openedAt : WallTime{0}, lot.expiry);
    };
    for (const ControlLot& lot : catalogue.lots) {
        if (catalogue.targetFor(instrument, analyte, lot.id, level, dateOf(now)) &&
            !catalogue.isEstablishing(instrument.id, analyte, lot.id, now) &&
            (!best || rank(*best) < rank(lot))) {
            best = &lot;
        }
    }
    return best;
}

} // namespace fasit::workflow
