#include "qc-core/workflow/control_chart.h"

#include "qc-core/reports/chart_facts.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {

reports::LeveyJennings controlChart(const Laboratory& laboratory, domain::InstrumentId instrument,
                                    domain::AnalyteId analyte) {
    auto& database = laboratory.database;
    reports::ChartFacts facts;
    facts.catalogue = &database.catalogue();
    facts.instrument = instrument;
    facts.analyte = analyte;
    const auto* owner = facts.catalogue->instrument(instrument);
    const domain::SiteId site = owner ? owner->site : domain::kProgramme;
    for (const int level : levelsOf(*facts.catalogue, instrument, analyte)) {
        auto results = database.history().results({site, instrument, analyte, level});
        std::reverse(results.begin(), results.end());
        facts.levels.push_back({level, std::move(results)});
    }
    const storage::SeriesGroup group{site, instrument, analyte};
    facts.runs = database.history().runs(group);
    for (const auto& stored : database.history().verdicts(group)) {
        facts.verdicts[stored.run] = stored.verdict;
    }
    facts.events = database.history().events(site, instrument);
    return reports::leveyJennings(facts);
}

} // namespace fasit::workflow
