#include "qc-core/workflow/lots_in_use.h"

#include "qc-core/storage/history_reader.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

LotsInUse::LotsInUse(const Catalogue& catalogue, storage::HistoryReader& history, SiteId site) {
    readStandings(catalogue, site);
    readResults(catalogue, history, site);
}

void LotsInUse::readStandings(const Catalogue& catalogue, SiteId site) {
    for (const LotStanding& row : catalogue.lotStandings) {
        if (row.site == site) {
            const auto [place, isNew] = m_standings.try_emplace({row.instrument, row.analyte, row.lot}, row);
            if (!isNew && place->second.from <= row.from) {
                place->second = row;
            }
        }
    }
}

void LotsInUse::readResults(const Catalogue& catalogue, storage::HistoryReader& history, SiteId site) {
    std::map<std::pair<InstrumentId, AnalyteId>, WallTime> last;
    for (const Schedule& schedule : catalogue.schedules) {
        if (schedule.site != site) {
            continue;
        }
        auto& newest = last[{schedule.instrument, schedule.analyte}];
        for (const int level : catalogue.levels(schedule.instrument, schedule.analyte)) {
            const Series series{site, schedule.instrument, schedule.analyte, level};
            for (const auto& result : history.judgeableResults(series, {}, 1)) {
                m_inUse.insert(result.lot);
                newest = std::max(newest, result.measuredAt);
            }
        }
    }
    for (const auto& [place, row] : m_standings) {
        const auto measured = last.find({row.instrument, row.analyte});
        if (row.standing == Standing::Current && (measured == last.end() || measured->second <= row.from)) {
            m_inUse.insert(row.lot);
        }
    }
}

bool LotsInUse::isEstablishing(LotId lot) const {
    return std::any_of(m_standings.begin(), m_standings.end(), [lot](const auto& entry) {
        return entry.second.lot == lot && entry.second.standing == Standing::Establishing;
    });
}

std::optional<Standing> LotsInUse::standing(InstrumentId instrument, AnalyteId analyte, LotId lot) const {
    const auto found = m_standings.find({instrument, analyte, lot});
    return found == m_standings.end() ? std::nullopt : std::optional(found->second.standing);
}

} // namespace fasit::workflow
