#include "qc-core/storage/database.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/in_use.h"
#include "qc-core/workflow/series_status.h"

#include <algorithm>
#include <map>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::ControlStatus;

ControlStatus statusOf(const Schedule& schedule, const SeriesStatus& series, Date today) {
    if (schedule.kind != ScheduleKind::ControlMaterial) {
        return ControlStatus::OnBoardOnly;
    }
    if (series.stopped) {
        return ControlStatus::Stopped;
    }
    if (series.overdue) {
        return ControlStatus::Overdue;
    }
    if (series.lastRun && series.lastRun->state != RunState::Complete) {
        return ControlStatus::Incomplete;
    }
    const auto kind = series.lastVerdict ? series.lastVerdict->verdict.kind : VerdictKind::None;
    if (kind == VerdictKind::CannotJudge) {
        return ControlStatus::CannotJudge;
    }
    if (kind == VerdictKind::Warn) {
        return ControlStatus::FollowUp;
    }
    if (series.due <= today) {
        return ControlStatus::Due;
    }
    return series.lastRun ? ControlStatus::Accepted : ControlStatus::NotYetControlled;
}

int findingsIn(const SeriesStatus& series) {
    if (!series.lastVerdict) {
        return 0;
    }
    const auto& violations = series.lastVerdict->verdict.violations;
    return static_cast<int>(
        std::count_if(violations.begin(), violations.end(),
                      [](const Violation& violation) { return violation.action == RuleAction::Finding; }));
}

class OverviewMaker {
  public:
    OverviewMaker(storage::Database& database, WallTime now)
        : m_catalogue(database.catalogue())
        , m_history(database.history())
        , m_now(now) {
        for (const Schedule& schedule : m_catalogue.schedules) {
            m_schedules[schedule.instrument].push_back(&schedule);
        }
    }

    reports::InstrumentState instrument(const Instrument& row) {
        reports::InstrumentState state;
        state.instrument = row.id;
        state.model = row.model;
        state.serial = row.serial;
        state.localName = row.localName;
        state.place = row.place;
        const auto events = m_history.events(row.site, row.id);
        for (const Schedule* schedule : m_schedules[row.id]) {
            state.analytes.push_back(analyte(*schedule, events));
            state.status = std::max(state.status, state.analytes.back().status);
        }
        return state;
    }

  private:
    reports::AnalyteState analyte(const Schedule& schedule, const std::vector<Event>& events) {
        const SeriesStatus series = seriesStatus(m_catalogue, m_history, schedule, m_now);
        reports::AnalyteState state;
        state.analyte = schedule.analyte;
        if (const Analyte* row = m_catalogue.analyte(schedule.analyte)) {
            state.name = row->nameNb;
            state.unit = row->unit;
        }
        state.status = outOfUse(events, schedule.analyte) ? ControlStatus::OutOfUse
                                                          : statusOf(schedule, series, dateOf(m_now));
        state.lastDone = series.lastDone;
        if (schedule.kind == ScheduleKind::ControlMaterial) {
            state.nextDue = series.due;
        }
        state.findings = findingsIn(series);
        for (const LotId id : parallelLots(m_catalogue, schedule.instrument, schedule.analyte, m_now)) {
            const ControlLot* lot = m_catalogue.lot(id);
            state.parallelLots.push_back(lot ? lot->number : std::string());
        }
        return state;
    }

    const Catalogue& m_catalogue;
    storage::HistoryReader& m_history;
    WallTime m_now;
    std::map<InstrumentId, std::vector<const Schedule*>> m_schedules;
};

/// Equals stay in the order of the setup.
template <class Row>
void worstFirst(std::vector<Row>& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.status > b.status; });
}

} // namespace

std::vector<reports::SiteState> overview(const Laboratory& laboratory) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    OverviewMaker maker(laboratory.database, laboratory.clock.wallNow());
    std::vector<reports::SiteState> sites;
    std::map<SiteId, std::size_t> index;
    for (const Site& site : catalogue.sites) {
        index[site.id] = sites.size();
        sites.push_back({site.id, site.name, site.municipality, ControlStatus::OnBoardOnly, {}});
    }
    for (const Instrument& instrument : catalogue.instruments) {
        const auto owner = index.find(instrument.site);
        if (owner != index.end()) {
            reports::SiteState& site = sites[owner->second];
            site.instruments.push_back(maker.instrument(instrument));
            site.status = std::max(site.status, site.instruments.back().status);
        }
    }
    for (reports::SiteState& site : sites) {
        worstFirst(site.instruments);
        for (reports::InstrumentState& instrument : site.instruments) {
            worstFirst(instrument.analytes);
        }
    }
    std::stable_sort(sites.begin(), sites.end(),
                     [](const reports::SiteState& a, const reports::SiteState& b) {
                         return a.status != b.status ? a.status > b.status : a.name < b.name;
                     });
    return sites;
}

} // namespace fasit::workflow
