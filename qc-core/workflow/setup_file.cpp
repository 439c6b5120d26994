#include "qc-core/workflow/setup_file.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/follow_up_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isThere(const std::vector<AnalyteAlias>& rows, const AnalyteAlias& alias) {
    return std::any_of(rows.begin(), rows.end(), [&](const AnalyteAlias& row) {
        return row.driver == alias.driver && row.code == alias.code;
    });
}

bool isThere(const std::vector<Placement>& rows, const Placement& placement) {
    return std::any_of(rows.begin(), rows.end(), [&](const Placement& row) {
        return row.instrument == placement.instrument && row.material == placement.material &&
               row.lot == placement.lot && row.level == placement.level;
    });
}

/// A newer version of a set that is known is new.
bool isThere(const std::vector<RuleSet>& rows, const RuleSet& set) {
    return std::any_of(rows.begin(), rows.end(),
                       [&](const RuleSet& row) { return row.id == set.id && row.version >= set.version; });
}

template <class Row>
bool isThere(const std::vector<Row>& rows, const Row& row) {
    return std::any_of(rows.begin(), rows.end(), [&](const Row& other) { return other.id == row.id; });
}

bool hasChosen(const std::vector<HomeRules>& rows, SiteId site) {
    return std::any_of(rows.begin(), rows.end(), [site](const HomeRules& row) { return row.site == site; });
}

class Loader {
  public:
    Loader(storage::WriteTransaction& transaction, const Catalogue& known)
        : m_transaction(transaction)
        , m_known(known) {}

    int load(const SetupFile& file) {
        const Catalogue& c = file.catalogue;
        addNew(c.analytes, m_known.analytes);
        addNew(c.aliases, m_known.aliases);
        addNew(c.materials, m_known.materials);
        addNew(c.lots, m_known.lots);
        addNew(c.sites, m_known.sites);
        addNew(c.instruments, m_known.instruments);
        addNew(c.schedules, m_known.schedules);
        addNew(c.bottles, m_known.bottles);
        addNew(c.targets, m_known.targets);
        addNew(c.ruleSets, m_known.ruleSets);
        for (const HomeRules& rules : c.homeRules) {
            if (!hasChosen(m_known.homeRules, rules.site)) {
                storage::append(m_transaction, rules, std::nullopt);
                ++m_added;
            }
        }
        for (const RuleSetUse& use : c.ruleSetUses) {
            const auto& known = m_known.ruleSetUses;
            if (std::find(known.begin(), known.end(), use) == known.end()) {
                const Instrument* owner = use.instrument ? c.instrument(*use.instrument) : nullptr;
                storage::append(m_transaction, owner ? owner->site : kProgramme, use);
                ++m_added;
            }
        }
        for (std::size_t i = 0; i < c.placements.size(); ++i) {
            if (!isThere(m_known.placements, c.placements[i])) {
                storage::append(m_transaction, file.placementSites[i], c.placements[i]);
                ++m_added;
            }
        }
        return m_added;
    }

  private:
    template <class Row>
    void addNew(const std::vector<Row>& rows, const std::vector<Row>& known) {
        for (const Row& row : rows) {
            if (!isThere(known, row)) {
                storage::append(m_transaction, row);
                ++m_added;
            }
        }
    }

    storage::WriteTransaction& m_transaction;
    const Catalogue& m_known;
    int m_added = 0;
};

} // namespace

Expected<int, SetupProblem> loadSetup(const Laboratory& laboratory, std::string_view json,
                                      const std::string& by) {
    const auto file = readSetup(json);
    if (!file) {
        return Unexpected<SetupProblem>(file.error());
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(kProgramme);
    const Catalogue known = laboratory.database.catalogue();
    const int added = Loader(transaction, known).load(*file);
    transaction.commit({by, "loadSetup", fmt::format("{} rows", added)});
    return added;
}

} // namespace fasit::workflow
