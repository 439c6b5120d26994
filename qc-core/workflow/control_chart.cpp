#include "qc-core/workflow/control_chart.h"

#include "qc-core/planning/goals/goal_reader.h"
#include "qc-core/planning/tables/shipped_tables.h"
#include "qc-core/reports/chart_facts.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Fasit's own limits, until a programme sets others.
const planning::GoalTable* goals() {
    static const auto table = planning::readGoalTable(planning::shippedTable("fasit_limits"));
    return table ? &*table : nullptr;
}

/// The lots that run, or ran, in parallel there.
std::set<LotId> establishedLots(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte) {
    std::set<LotId> lots;
    for (const LotStanding& row : catalogue.lotStandings) {
        if (row.instrument == instrument && row.analyte == analyte &&
            row.standing == Standing::Establishing) {
            lots.insert(row.lot);
        }
    }
    return lots;
}

void addGroup(reports::ChartFacts& facts, storage::HistoryReader& history,
              const storage::SeriesGroup& group) {
    for (const int level : levelsOf(*facts.catalogue, group.instrument, group.analyte)) {
        auto results = history.results(group.series(level));
        std::reverse(results.begin(), results.end());
        facts.levels.push_back({level, std::move(results), group.establishing});
    }
    const auto runs = history.runs(group);
    facts.runs.insert(facts.runs.end(), runs.begin(), runs.end());
    for (const auto& stored : history.verdicts(group)) {
        facts.verdicts[stored.run] = stored.verdict;
    }
}

} // namespace

reports::LeveyJennings controlChart(const Laboratory& laboratory, domain::InstrumentId instrument,
                                    domain::AnalyteId analyte) {
    auto& database = laboratory.database;
    reports::ChartFacts facts;
    facts.catalogue = &database.catalogue();
    facts.instrument = instrument;
    facts.analyte = analyte;
    const auto* owner = facts.catalogue->instrument(instrument);
    const domain::SiteId site = owner ? owner->site : domain::kProgramme;
    facts.goals = goals();
    storage::SeriesGroup group{site, instrument, analyte};
    addGroup(facts, database.history(), group);
    for (const LotId lot : establishedLots(*facts.catalogue, instrument, analyte)) {
        group.establishing = lot;
        addGroup(facts, database.history(), group);
    }
    std::stable_sort(facts.runs.begin(), facts.runs.end(),
                     [](const Run& a, const Run& b) { return a.openedAt < b.openedAt; });
    facts.events = database.history().events(site, instrument);
    return reports::leveyJennings(facts);
}

} // namespace fasit::workflow
