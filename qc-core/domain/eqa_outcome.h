// EqaOutcome: what a programme said of one sample of a home's round of external control, and what the home
// did about it. Plain data.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/eqa.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

/// Whose grade it is.
enum class GradedBy {
    Programme, ///< As it stands in the programme's feedback.
    Fasit,     ///< By Fasit's own limits, because the programme gave none.
    Nobody,    ///< There is none: no limit, or no numbers.
};

struct EqaOutcome {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    std::string programme;
    std::string round;
    int level = 1;
    Date analyseBy; ///< analysefrist
    Date answerBy;  ///< svarfrist
    std::optional<Date> measuredOn;
    std::string reagentLot;
    std::vector<std::string> ownValues; ///< As typed, one a parallel.
    std::string assignedValue;          ///< fasit, as typed.
    std::optional<EqaGrade> trueness;
    std::optional<EqaGrade> precision;
    GradedBy gradedBy = GradedBy::Nobody;
    std::optional<FactKey> document;
    std::optional<FactKey> supersedes; ///< The outcome that this one corrects.
    std::string comment;
    std::optional<UserId> by;
};

/// The programme's feedback, as it came.
struct EqaDocument {
    FactKey key;
    SiteId site;
    std::string name;
    std::string bytes;
    std::optional<UserId> by;
};

struct EqaFollowUp {
    FactKey key;
    SiteId site;
    FactKey outcome;
    std::string text;
    UtcTime at;
    std::optional<UserId> by;
};

} // namespace fasit::domain
