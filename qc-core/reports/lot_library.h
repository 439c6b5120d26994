// The lot library as one home sees it: its lots, how each stands, and what its values and own results are.
// Plain structs.
#pragma once

#include "qc-core/domain/material.h"
#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_problem.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

/// A lot, bottle or pack that ends within these days is warned about.
inline constexpr int kWarnDaysBeforeExpiry = 14;

/// How a lot stands at the home; the first that holds.
enum class LotStage {
    ToApprove,    ///< Entered and not yet approved by a second person.
    Expired,      ///< Its last day has gone by.
    Establishing, ///< In its parallel period on an analyser of the home.
    InUse,        ///< The newest control of an analyser of the home was of it, or it was made current.
    NotInUse,
};

struct LotRow {
    domain::ControlLot lot;
    std::string materialName;
    LotStage stage = LotStage::NotInUse;
    int daysLeft = 0; ///< Until and including the last day; below 0: expired.

    bool endsSoon() const { return daysLeft >= 0 && daysLeft <= kWarnDaysBeforeExpiry; }
};

/// What a home's own results of a level of a lot add up to, and what their number carries.
struct OwnNumbers {
    int values = 0;
    int days = 0;
    std::optional<Decimal> mean; ///< Absent where the values do not carry one.
    std::optional<domain::Spread> spread;
    bool cvCarriedOver = false;                     ///< The spread is the CV of the lot before.
    std::optional<planning::TargetProblem> missing; ///< Why there is no target yet.
};

/// Values of one level of a lot, for one analyser of the home, or for a model that it does not have.
struct LotValues {
    std::optional<domain::InstrumentId> instrument;
    std::string instrumentName; ///< The local name, or the model.
    domain::AnalyteId analyte;
    std::string analyteName;
    std::string unit;
    int level = 1;
    std::string levelName;
    domain::Target target;                          ///< The newest.
    std::optional<domain::Standing> standing;       ///< Of the lot on this analyser.
    OwnNumbers own;                                 ///< Where there is an analyser.
    std::optional<domain::TargetProposal> proposal; ///< The newest that waits for a second person.
    std::string proposedBy;
};

struct LotReading {
    WallTime measuredAt;
    std::string instrumentName;
    std::string analyteName;
    std::string levelName;
    int level = 1;
    std::string value; ///< As sent.
    std::string unit;
    bool excluded = false;
};

inline constexpr int kReadingsShown = 20;

struct LotDetails {
    LotRow row;
    std::string enteredBy;
    std::vector<LotValues> values;    ///< By analyte, analyser and level.
    std::vector<LotReading> readings; ///< Newest first, at most kReadingsShown.
};

/// A line of the form for a new lot: what the insert says of one analyte, model and level.
struct InsertLine {
    domain::AnalyteId analyte;
    std::string analyteName;
    std::string unit;
    std::string model;
    int level = 1;
    std::string levelName;
    bool isHere = false; ///< The home has an analyser of this model.
};

/// Where a lot of the material may be measured in parallel.
struct LotPlace {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    std::string name; ///< "CRP, Afinion på vaktrommet"
    std::string model;
};

struct MaterialChoice {
    domain::MaterialId material;
    std::string name;
    std::vector<std::string> codes; ///< As barcodes and files name it.
    std::vector<InsertLine> lines;
    std::vector<LotPlace> places;

    bool isMeasuredHere() const { return !places.empty(); }
};

} // namespace fasit::reports
