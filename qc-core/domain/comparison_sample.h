// ComparisonSample: a home's own value beside the laboratory's for one patient sample. Typed by a person
// only; no patient identity.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>

namespace fasit::domain {

enum class ComparisonVerdict { Within, Outside, CannotJudge };

/// How far a home's value may lie from the laboratory's, in per cent of the laboratory's.
struct ComparisonLimit {
    SiteId site;
    std::optional<AnalyteId> analyte; ///< None: all that have no limit of their own.
    Decimal percent;
    std::string source;
    Date validFrom;
};

struct ComparisonSample {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    int runningNumber = 1;
    Date date;
    std::string homeValue;
    std::string laboratoryValue;
    std::optional<ComparisonVerdict> verdict; ///< None in rows from before.
    std::optional<Decimal> limitPercent;      ///< By which it was judged.
    std::string comment;
    std::optional<UserId> by;
};

} // namespace fasit::domain
