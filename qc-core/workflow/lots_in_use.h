// LotsInUse: which lots a home measures now, and which it measures beside them. One thread.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/domain/ids.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace fasit::storage {
class HistoryReader;
}

namespace fasit::workflow {

class LotsInUse {
  public:
    /// Reads the newest result of each level. Throws storage::StorageError.
    LotsInUse(const domain::Catalogue& catalogue, storage::HistoryReader& history, domain::SiteId site);

    /// The newest control of some level was of it, or a person has made it current since.
    bool isInUse(domain::LotId lot) const { return m_inUse.count(lot) > 0; }
    /// On some analyser of the home.
    bool isEstablishing(domain::LotId lot) const;
    /// The last word on the lot there, if any was said.
    std::optional<domain::Standing> standing(domain::InstrumentId instrument, domain::AnalyteId analyte,
                                             domain::LotId lot) const;

  private:
    void readStandings(const domain::Catalogue& catalogue, domain::SiteId site);
    void readResults(const domain::Catalogue& catalogue, storage::HistoryReader& history,
                     domain::SiteId site);

    using Place = std::tuple<domain::InstrumentId, domain::AnalyteId, domain::LotId>;
    std::map<Place, domain::LotStanding> m_standings;
    std::set<domain::LotId> m_inUse;
};

} // namespace fasit::workflow
