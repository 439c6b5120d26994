#include "qc-core/workflow/control_chart.h"

#include "qc-core/planning/goals/goal_reader.h"
#include "qc-core/planning/tables/shipped_tables.h"
#include "qc-core/reports/chart_facts.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/run_assignment.h"
#include "qc-core/workflow/user_names.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

/// Fasit's own limits, until a programme sets others.
const planning::GoalTable* goals() {
    static const auto table = planning::readGoalTable(planning::shippedTable("fasit_limits"));
    return table ? &*table : nullptr;
}

/// What the group has at each level, and what its runs were judged.
void addGroup(reports::ChartFacts& facts, std::vector<reports::LevelFacts>& levels,
              storage::HistoryReader& history, const storage::SeriesGroup& group) {
    for (const int level : levelsOf(*facts.catalogue, group.instrument, group.analyte)) {
        auto results = history.results(group.series(level));
        std::reverse(results.begin(), results.end());
        levels.push_back({level, std::move(results), group.establishing});
    }
    for (const auto& stored : history.verdicts(group)) {
        facts.verdicts[stored.run] = stored.verdict;
    }
}

void addUsers(reports::ChartFacts& facts, UserNames names) {
    for (const auto* levels : {&facts.levels, &facts.parallel}) {
        for (const auto& level : *levels) {
            for (const auto& stored : level.results) {
                facts.users.emplace(stored.result.operatorId, names.of(stored.result.operatorId));
            }
        }
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
    auto& history = database.history();
    const storage::SeriesGroup group{site, instrument, analyte};
    addGroup(facts, facts.levels, history, group);
    for (const domain::LotId lot : facts.catalogue->lotsWithParallelPeriod(instrument, analyte)) {
        addGroup(facts, facts.parallel, history, {site, instrument, analyte, lot});
    }
    addUsers(facts, UserNames(database));
    facts.runs = history.runs(group);
    facts.events = history.events(site, instrument);
    return reports::leveyJennings(facts);
}

} // namespace fasit::workflow
