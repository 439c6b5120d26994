// Goal tables: quality goals and limits as dated data with their source, never constants in the program.
//
// Plain structs; docs/formats/planning-tables.md describes the file.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/planning/tables/table_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

/// What a goal limits.
enum class GoalQuantity {
    TotalAllowableError, ///< |result - target| that is allowed, bias and imprecision together.
    Bias,
    Cv,
    SingleValue,      ///< A single control result from its target.
    Eqa,              ///< A participant's deviation from the assigned value.
    Precision,        ///< The difference of two replicates in percent of their mean.
    SplitSample,      ///< A comparison sample from the laboratory's value.
    ProgrammeCv,      ///< The programme's fixed CV of a control: the floor under an SD.
    WithinSubjectCv,  ///< CVI of biological variation; goals are derived from it (goal_biological.h).
    BetweenSubjectCv, ///< CVG.
};

/// The word of the file: "totalAllowableError".
std::string_view nameOf(GoalQuantity quantity);

/// How far a value may lie from its target: percent of the target, absolute in the unit, or the greater.
struct Allowance {
    std::optional<Decimal> percent;
    std::optional<Decimal> absolute;
    bool strict = false; ///< "Less than": a value exactly on the limit is outside. Otherwise it is inside.
};

/// Concentrations in 10^-6 units, both ends included: `above` 15 begins at 15.000001, so that neighbours
/// never share a value and never leave a gap.
struct ConcentrationRange {
    std::optional<Decimal> lowest;
    std::optional<Decimal> highest;

    bool limited() const { return lowest || highest; }
    bool holds(Decimal concentration) const {
        return (!lowest || concentration >= *lowest) && (!highest || concentration <= *highest);
    }
};

struct Goal {
    std::string analyte; ///< NLK code, or "*" for every analyte that has no row of its own.
    std::string name;    ///< For the reader of the file.
    GoalQuantity quantity = GoalQuantity::TotalAllowableError;
    Allowance allowed;
    ConcentrationRange range;
    std::optional<std::string> unit; ///< Needed with `absolute` and with a range; nothing = any unit.
    std::optional<Date> published;   ///< From when it was known that it would come.
    std::optional<Date> validUntil;  ///< The last day.
    Provenance provenance;           ///< Source, certainty and the first day.
};

struct GoalTable {
    std::string key; ///< "clia"
    std::string name;
    std::string note;
    std::vector<Goal> goals;
};

} // namespace fasit::planning
