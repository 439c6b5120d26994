// External control (EQA): a round, its samples, assigned values, results and grades. Plain data; the eqa room
// judges.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>

namespace fasit::domain {

enum class EqaGrade { Good, Acceptable, Poor };

struct EqaRound {
    FactKey key;
    std::string programme;
    std::string name;
    Date analyseBy; ///< analysefrist
    Date answerBy;  ///< svarfrist
};

struct EqaSample {
    FactKey key;
    FactKey round;
    AnalyteId analyte;
    int level = 1;
    int replicates = 2;
};

/// The fasit of a sample for a method group; versioned, since assigned values are corrected.
struct AssignedValue {
    FactKey key;
    FactKey sample;
    int version = 1;
    std::string methodGroup;
    Decimal value;
    std::optional<Decimal> standardUncertainty;
    std::string source;
};

struct EqaResult {
    FactKey key;
    SiteId site;
    FactKey sample;
    InstrumentId instrument;
    std::string reagentLot;
    Decimal value;
    int replicate = 1;
    std::optional<EqaGrade> trueness;
    std::optional<EqaGrade> precision;
};

} // namespace fasit::domain
