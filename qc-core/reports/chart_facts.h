// What a control chart is made from: the facts of one instrument and analyte, loaded by the workflow.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/domain/history.h"
#include "qc-core/domain/stop.h"
#include "qc-core/planning/goals/goal_table.h"
#include "qc-core/reports/levey_jennings.h"

#include <map>
#include <vector>

namespace fasit::reports {

struct LevelFacts {
    int level = 1;
    std::vector<domain::StoredResult> results; ///< In time order.
    domain::LotId establishing = {};           ///< In the parallel period of this lot.
};

struct ChartFacts {
    const domain::Catalogue* catalogue = nullptr;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    std::vector<LevelFacts> levels;                      ///< Lowest first.
    std::vector<LevelFacts> parallel = {};               ///< By lot, then level.
    std::vector<domain::Run> runs;                       ///< Of the current lots, in time order.
    std::map<domain::FactKey, domain::Verdict> verdicts; ///< Of each run, parallel ones among them.
    std::vector<domain::Event> events;
    std::map<std::string, std::string> users; ///< Names by the operator of a result; others stay as they are.
    const planning::GoalTable* goals = nullptr; ///< For the allowable total error; none is known without.
};

/// Pure. Precondition: the catalogue knows instrument, analyte, lots and targets of the facts.
LeveyJennings leveyJennings(const ChartFacts& facts);

} // namespace fasit::reports
