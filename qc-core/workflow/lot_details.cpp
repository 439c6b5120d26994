// The values, proposals and readings of one lot; the rest of lot_library.h stands in lot_library.cpp.
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/lot_library.h"
#include "qc-core/workflow/lots_in_use.h"
#include "qc-core/workflow/propose_target.h"

#include <algorithm>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::LotReading;
using reports::LotValues;

std::string levelName(const Catalogue& catalogue, const ControlLot& lot, int number) {
    const ControlMaterial* material = catalogue.material(lot.material);
    if (material) {
        for (const ControlLevel& level : material->levels) {
            if (level.number == number) {
                return level.name;
            }
        }
    }
    return {};
}

/// One lot at one home, put together.
class Details {
  public:
    Details(const Laboratory& laboratory, SiteId site, const ControlLot& lot)
        : m_laboratory(laboratory)
        , m_catalogue(laboratory.database.catalogue())
        , m_site(site)
        , m_lot(lot)
        , m_uses(m_catalogue, laboratory.database.history(), site)
        , m_proposals(storage::readTargetProposals(laboratory.database, site)) {}

    std::vector<LotValues> values();
    std::vector<LotReading> readings();
    std::string nameOf(UserId user) const;

  private:
    void addAt(const Instrument& instrument, const Target& target);
    void addForModel(const Target& target);
    LotValues begun(const Target& target) const;
    void addProposal(LotValues& row) const;
    void addReadings(const LotValues& row, std::vector<LotReading>& readings);

    const Laboratory& m_laboratory;
    const Catalogue& m_catalogue;
    SiteId m_site;
    const ControlLot& m_lot;
    LotsInUse m_uses;
    std::vector<TargetProposal> m_proposals; ///< Oldest first.
    std::vector<LotValues> m_values;
};

std::string Details::nameOf(UserId user) const {
    const auto stored = storage::readUser(m_laboratory.database, user);
    return stored ? stored->user.person.name : std::string();
}

LotValues Details::begun(const Target& target) const {
    LotValues row;
    row.target = target;
    row.level = target.level;
    row.levelName = levelName(m_catalogue, m_lot, target.level);
    row.instrumentName = target.instrumentModel;
    row.analyte = target.analyte;
    if (const Analyte* analyte = m_catalogue.analyte(target.analyte)) {
        row.analyteName = analyte->nameNb;
        row.unit = analyte->unit;
    }
    return row;
}

/// The newest that no target has come of.
void Details::addProposal(LotValues& row) const {
    for (const TargetProposal& proposal : m_proposals) {
        const bool isIts = proposal.lot == m_lot.id && proposal.level == row.level &&
                           proposal.analyte == row.analyte && proposal.instrument == row.instrument;
        if (isIts) {
            row.proposal = m_catalogue.target(proposal.id) ? std::nullopt : std::optional(proposal);
        }
    }
    row.proposedBy = row.proposal ? nameOf(row.proposal->proposedBy) : std::string();
}

void Details::addAt(const Instrument& instrument, const Target& target) {
    const auto isSame = [&](const LotValues& row) {
        return row.instrument == instrument.id && row.analyte == target.analyte && row.level == target.level;
    };
    const Target* newest =
        m_catalogue.targetFor(instrument, target.analyte, m_lot.id, target.level,
                              std::max(target.validFrom, dateOf(m_laboratory.clock.wallNow())));
    if (!newest || std::any_of(m_values.begin(), m_values.end(), isSame)) {
        return;
    }
    LotValues row = begun(*newest);
    row.instrument = instrument.id;
    row.instrumentName = instrument.localName;
    row.standing = m_uses.standing(instrument.id, target.analyte, m_lot.id);
    row.own = ownNumbers(m_catalogue, m_laboratory.database.history(),
                         {instrument.id, target.analyte, m_lot.id, target.level});
    addProposal(row);
    m_values.push_back(std::move(row));
}

void Details::addForModel(const Target& target) {
    const auto same = std::find_if(m_values.begin(), m_values.end(), [&](const LotValues& row) {
        return !row.instrument && row.instrumentName == target.instrumentModel &&
               row.analyte == target.analyte && row.level == target.level;
    });
    if (same == m_values.end()) {
        m_values.push_back(begun(target));
    } else if (same->target.version < target.version) {
        same->target = target;
    }
}

std::vector<LotValues> Details::values() {
    m_values.clear();
    for (const Target& target : m_catalogue.targets) {
        if (target.lot != m_lot.id || (target.site != kProgramme && target.site != m_site)) {
            continue;
        }
        bool isHere = false;
        for (const Instrument& instrument : m_catalogue.instruments) {
            const bool applies = target.instrument ? *target.instrument == instrument.id
                                                   : target.instrumentModel == instrument.model;
            if (applies && instrument.site == m_site) {
                addAt(instrument, target);
                isHere = true;
            }
        }
        if (!isHere && !target.instrument) {
            addForModel(target);
        }
    }
    std::sort(m_values.begin(), m_values.end(), [](const LotValues& a, const LotValues& b) {
        return std::tuple(a.analyteName, !a.instrument, a.instrumentName, a.instrument, a.level) <
               std::tuple(b.analyteName, !b.instrument, b.instrumentName, b.instrument, b.level);
    });
    return m_values;
}

void Details::addReadings(const LotValues& row, std::vector<LotReading>& readings) {
    for (const LotId establishing : {LotId{}, m_lot.id}) {
        const Series series{m_site, *row.instrument, row.analyte, row.level, establishing};
        int count = 0;
        for (const auto& result : m_laboratory.database.history().judgeableResults(series)) {
            if (result.lot == m_lot.id && count < reports::kReadingsShown) {
                ++count;
                readings.push_back({result.measuredAt, row.instrumentName, row.analyteName, row.levelName,
                                    row.level, result.valueAsSent, row.unit, result.excluded});
            }
        }
    }
}

std::vector<LotReading> Details::readings() {
    std::vector<LotReading> readings;
    for (const LotValues& row : m_values) {
        if (row.instrument) {
            addReadings(row, readings);
        }
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const LotReading& a, const LotReading& b) { return b.measuredAt < a.measuredAt; });
    if (readings.size() > static_cast<std::size_t>(reports::kReadingsShown)) {
        readings.resize(static_cast<std::size_t>(reports::kReadingsShown));
    }
    return readings;
}

} // namespace

std::optional<reports::LotDetails> lotDetails(const Laboratory& laboratory, SiteId site, LotId id) {
    const auto row = lotRow(laboratory, site, id);
    if (!row) {
        return std::nullopt;
    }
    Details made(laboratory, site, row->lot);
    reports::LotDetails details;
    details.row = *row;
    details.enteredBy = row->lot.enteredBy ? made.nameOf(*row->lot.enteredBy) : std::string();
    details.values = made.values();
    details.readings = made.readings();
    return details;
}

} // namespace fasit::workflow
