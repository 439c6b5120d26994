// SetupVersions: which row of setup is in force where a thing has several, written at one or several places.
//
// A row replaces the one that it names, and every earlier one of its own chain. Places that began with the
// same row replace it together. Where two rows are left that say different things, there is a conflict: both
// stay, and the place that asks goes on with its own. Read once; then any thread.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/storage/setup_tables.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace soci {
class session;
}

namespace fasit::storage {

struct SetupRow {
    domain::SiteId site;
    domain::FactKey key;
    std::optional<domain::FactKey> supersedes;
    std::vector<Field> fields; ///< All columns, site, origin and seq first.
};

struct SetupConflict {
    const SetupTable* table = nullptr;
    std::vector<SetupRow> versions; ///< None replaces another. The first is in force here.
};

/// The origins of this database, and which of them is the newer: the higher number.
using OwnOrigins = std::map<std::int64_t, int>;

class SetupVersions {
  public:
    SetupVersions() = default;
    enum class Extent {
        Everything,
        Several, ///< At least all things that have several rows: what reading them asks for.
    };

    /// Reads what this user sees. Throws StorageError.
    explicit SetupVersions(soci::session& session, Extent extent = Extent::Everything);

    bool isInForce(const FactTable& table, domain::SiteId site, domain::FactKey key) const;

    /// The row that a new one of the site replaces; `fields` are the new one's, site, origin and seq first.
    /// Takes everything.
    std::optional<domain::FactKey> replaced(const SetupTable& table, domain::SiteId site,
                                            const std::vector<Field>& fields) const;

    const std::vector<SetupConflict>& conflicts() const { return m_conflicts; }

  private:
    void resolve(const SetupTable& table, const std::vector<SetupRow>& versions, const OwnOrigins& own);

    using Place = std::tuple<std::string_view, domain::SiteId, domain::FactKey>; ///< Table first.
    std::set<Place> m_replaced;
    std::map<std::tuple<std::string_view, domain::SiteId, std::string>, domain::FactKey> m_newest;
    std::vector<SetupConflict> m_conflicts;
};

} // namespace fasit::storage
