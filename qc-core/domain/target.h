// Target: what a control of one lot and level should give, and what decides: insert limits or mean and SD.
//
// Versioned, never edited in place: a correction is a new version that supersedes and re-judges.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

/// What decides a verdict (rules: docs/validation.md).
enum class TargetBasis {
    Insert,    ///< The insert's range for this lot and instrument model; no SD rules.
    Programme, ///< The programme's range around the assigned value; no SD rules.
    Sd,        ///< Approved mean and SD; limits, where known, remain the outer fence.
};

/// A spread as width and divisor, SD = width / divisor, so that an insert range of +-3 SD stays exact:
/// 9.0 to 11.0 is width 2.0 and divisor 6, and 11.0 is exactly on 3 SD.
struct Spread {
    Decimal width;
    int divisor = 1;

    double sd() const { return width.toDouble() / divisor; }
    friend bool operator==(Spread, Spread) = default;
};

struct Target {
    TargetId id;
    int version = 1;
    LotId lot;
    int level = 1;
    AnalyteId analyte;
    std::string instrumentModel; ///< The model it is for; empty where it is for one instrument.
    std::optional<InstrumentId> instrument;
    TargetBasis basis = TargetBasis::Insert;
    std::optional<Decimal> mean;
    std::optional<Spread> spread;
    std::optional<Decimal> low; ///< Lowest allowed value, itself inside.
    std::optional<Decimal> high;
    std::vector<int> allowedSteps; ///< For ordinal and qualitative analytes.
    std::string source;
    Date validFrom;
    bool preliminary = false;
    std::optional<UserId> approvedBy;
    SiteId site = kProgramme; ///< The home that it holds at; the programme where it holds at every home.
    /// Takes the place of this one for everything measured from validFrom on, also of what was judged by it.
    std::optional<TargetId> supersedes = {};
};

/// A mean and SD that rest on a home's own results, until a second person approves them.
struct TargetProposal {
    TargetId id; ///< That of the target it becomes.
    SiteId site;
    LotId lot;
    int level = 1;
    AnalyteId analyte;
    InstrumentId instrument;
    Decimal mean;
    Spread spread;
    int valueCount = 0;
    int dayCount = 0;
    UserId proposedBy;
    UtcTime at;
};

} // namespace fasit::domain
