// DueControl: one card of today's list, with all that the entry panel needs to be filled by a person.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/domain/value.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct DueLevel {
    int level = 1;
    std::string name;
    std::string capColour;
    domain::LotId lot;
    std::string lotNumber;
    Date lotExpiry;
    std::optional<domain::BottleId> bottle; ///< The bottle opened last; preset.
    int bottleNumber = 0;
    std::optional<WallTime> bottleOpenedAt;
    Date useBy;                 ///< Of the bottle, else of the lot.
    std::optional<Decimal> low; ///< What is approved, where a range decides.
    std::optional<Decimal> high;
    std::vector<int> allowedSteps;
    std::optional<std::string> measured; ///< The value, where this level is already in.
    /// Lots in their parallel period that are measured at this level beside the one in use, newest last.
    std::vector<DueLevel> beside = {};
};

struct DueControl {
    domain::SiteId site;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    std::string homeName;
    std::string instrumentName; ///< Local name, else model.
    std::string model;
    std::string place;
    std::string analyteName;
    std::string unit;
    int decimals = 0;
    domain::ValueKind kind = domain::ValueKind::Quantity;
    std::vector<std::string> steps;
    std::string consumable;
    std::string whenStopped;
    std::optional<WallTime> lastDone;
    Date due;
    std::optional<domain::Occasion> occasion; ///< What made it due, where the interval did not.
    bool overdue = false;
    bool stopped = false;
    std::optional<std::string> outOfUse;        ///< Why the analyser stands aside; none: it is in use.
    std::optional<domain::FactKey> rejectedRun; ///< That began the stop; none where a person did.
    std::vector<DueLevel> levels;
};

} // namespace fasit::reports
