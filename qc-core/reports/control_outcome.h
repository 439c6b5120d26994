// ControlOutcome: what became of a control that was registered, as the bench is told it.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct LevelOutcome {
    int level = 1;
    domain::FactKey result;
    WallTime measuredAt;
    std::string levelName;
    std::string valueText; ///< As sent.
    domain::ControlValue value;
    std::optional<Decimal> low;  ///< Approved area in the unit; with basis Sd mean - 3 SD to mean + 3 SD,
    std::optional<Decimal> high; ///< rounded inwards to the display, within the limits where they are known.
    std::vector<int> allowedSteps;
    domain::VerdictKind kind = domain::VerdictKind::None; ///< Of this level alone.
};

struct ControlOutcome {
    domain::SiteId site;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    std::string analyteName;
    std::string instrumentName;
    std::string unit;
    std::string whenStopped; ///< What to do meanwhile, as the home has set it.
    std::vector<std::string> steps;
    domain::FactKey run;
    domain::Verdict verdict;
    std::vector<LevelOutcome> levels;       ///< Those measured so far, lowest first.
    std::vector<std::string> missingLevels; ///< Names of the due levels that are still missing.
};

} // namespace fasit::reports
