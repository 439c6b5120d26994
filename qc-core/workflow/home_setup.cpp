#include "qc-core/workflow/home_setup.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/in_use.h"
#include "qc-core/workflow/lot_in_use.h"
#include "qc-core/workflow/outcome.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;
using namespace reports;

class HomeReader {
  public:
    explicit HomeReader(const Laboratory& laboratory)
        : m_catalogue(laboratory.database.catalogue())
        , m_history(laboratory.database.history())
        , m_now(laboratory.clock.wallNow()) {}

    InstrumentSetup instrument(const Instrument& row) const {
        InstrumentSetup setup;
        setup.instrument = row;
        const auto events = m_history.events(row.site, row.id);
        if (const Event* out = outOfUse(events)) {
            setup.outOfUse = OutOfUse{out->at, out->text};
        }
        for (const Schedule& schedule : m_catalogue.schedules) {
            const Analyte* analyte = m_catalogue.analyte(schedule.analyte);
            if (schedule.instrument == row.id && analyte) {
                setup.measures.push_back(measured(row, *analyte, schedule));
            }
        }
        for (const Analyte& analyte : m_catalogue.analytes) {
            setup.choices.push_back({analyte.id, analyte.nameNb, m_catalogue.levels(row.id, analyte.id)});
        }
        const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
        std::sort(setup.measures.begin(), setup.measures.end(), byName);
        std::sort(setup.choices.begin(), setup.choices.end(), byName);
        return setup;
    }

  private:
    MeasuredAnalyte measured(const Instrument& row, const Analyte& analyte, const Schedule& schedule) const {
        MeasuredAnalyte measured{analyte.nameNb, analyte.unit, schedule, {}};
        for (const int level : schedule.levelNumbers) {
            MeasuredLevel named{level, std::to_string(level), {}, {}};
            if (const ControlLot* lot = lotInUse(m_catalogue, row, analyte.id, level, m_now)) {
                named.name = levelName(m_catalogue, lot->id, level);
                named.lotNumber = lot->number;
                named.expiry = lot->expiry;
            }
            measured.levels.push_back(std::move(named));
        }
        return measured;
    }

    const Catalogue& m_catalogue;
    storage::HistoryReader& m_history;
    WallTime m_now;
};

auto orderOf(const Instrument& row) {
    return std::tuple(row.localName.empty() ? row.model : row.localName, row.place, row.serial);
}

} // namespace

std::optional<HomeSetup> homeSetup(const Laboratory& laboratory, SiteId site) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Site* home = catalogue.site(site);
    if (!home) {
        return std::nullopt;
    }
    const HomeReader reader(laboratory);
    HomeSetup setup{*home, catalogue.homeRulesOf(site), catalogue.homeRulesOf(kProgramme), {}};
    for (const Instrument& instrument : catalogue.instruments) {
        if (instrument.site == site) {
            setup.instruments.push_back(reader.instrument(instrument));
        }
    }
    std::sort(setup.instruments.begin(), setup.instruments.end(),
              [](const auto& a, const auto& b) { return orderOf(a.instrument) < orderOf(b.instrument); });
    return setup;
}

std::vector<HomeRow> homeRows(const Laboratory& laboratory) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    std::map<SiteId, int> counts;
    for (const Instrument& instrument : catalogue.instruments) {
        ++counts[instrument.site];
    }
    std::vector<HomeRow> rows;
    for (const Site& site : catalogue.sites) {
        rows.push_back({site, counts[site.id]});
    }
    std::sort(rows.begin(), rows.end(),
              [](const HomeRow& a, const HomeRow& b) { return a.site.name < b.site.name; });
    return rows;
}

} // namespace fasit::workflow
