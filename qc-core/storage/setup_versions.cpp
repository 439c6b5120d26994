#include "qc-core/storage/setup_versions.h"

#include "qc-core/storage/audit/fact_query.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

#include <algorithm>

namespace fasit::storage {
namespace {

using domain::FactKey;
using domain::SiteId;
using Rows = std::vector<SetupRow>;

std::optional<FactKey> linkIn(const std::vector<Field>& fields) {
    const std::int64_t* origin = fields[fields.size() - 2].number();
    const std::int64_t* seq = fields.back().number();
    return origin && seq ? std::optional(FactKey{*origin, *seq}) : std::nullopt;
}

bool saysTheSame(const SetupRow& a, const SetupRow& b) {
    const auto first = SetupTable::contentOf(a.fields);
    const auto second = SetupTable::contentOf(b.fields);
    return std::equal(first.begin(), first.end(), second.begin(), second.end());
}

bool replaces(const SetupRow& later, const SetupRow& row) {
    const bool isSameChain = later.key.origin == row.key.origin && later.key.seq > row.key.seq;
    const bool namesIt = later.supersedes == row.key && later.key != row.key; // A row never replaces itself.
    return later.site == row.site && (isSameChain || namesIt);
}

bool isReplaced(const SetupRow& row, const Rows& all) {
    return std::any_of(all.begin(), all.end(), [&](const SetupRow& later) { return replaces(later, row); });
}

/// The first row of its chain, which names no other.
bool isRoot(const SetupRow& row, const Rows& all) {
    return !row.supersedes &&
           std::none_of(all.begin(), all.end(), [&](const SetupRow& other) { return replaces(row, other); });
}

bool isReplacedWithItsEqual(const SetupRow& row, const Rows& all) {
    return isRoot(row, all) && std::any_of(all.begin(), all.end(), [&](const SetupRow& other) {
               return other.site == row.site && saysTheSame(other, row) && isRoot(other, all) &&
                      isReplaced(other, all);
           });
}

/// Those that nothing replaces; the one in force last: our own, the newest origin's before an older one's.
Rows openAmong(const Rows& all, const OwnOrigins& own) {
    Rows open;
    for (const SetupRow& row : all) {
        if (!isReplaced(row, all) && !isReplacedWithItsEqual(row, all)) {
            open.push_back(row);
        }
    }
    const auto rank = [&](const SetupRow& row) {
        const auto found = own.find(row.key.origin);
        return std::tuple(found == own.end() ? 0 : found->second, row.site, row.key);
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](const SetupRow& a, const SetupRow& b) { return rank(a) < rank(b); });
    return open;
}

OwnOrigins ownOrigins(soci::session& session) {
    OwnOrigins own;
    engine::guarded("own origins", [&] {
        long long origin = 0;
        soci::statement select =
            (session.prepare << "SELECT origin FROM database_origin ORDER BY created_at, origin",
             soci::into(origin));
        select.execute();
        while (select.fetch()) {
            own.emplace(origin, static_cast<int>(own.size()) + 1);
        }
    });
    return own;
}

/// The versions of each thing of a table.
std::map<std::string, Rows> readThings(soci::session& session, const SetupTable& table,
                                       SetupVersions::Extent extent) {
    std::map<std::string, Rows> things;
    const bool several = extent == SetupVersions::Extent::Several;
    FactQuery query(session, *table.table,
                    several ? FactReach::sharingTheir(table.identity.front()) : FactReach::all());
    query.start({});
    while (query.next()) {
        const auto& fields = query.fields();
        const auto number = [&](std::size_t i) { return fields[i].number() ? *fields[i].number() : 0; };
        things[table.thingOf(fields)].push_back(
            {SiteId{number(0)}, FactKey{number(1), number(2)}, linkIn(fields), fields});
    }
    return things;
}

} // namespace

SetupVersions::SetupVersions(soci::session& session, Extent extent) {
    const OwnOrigins own = ownOrigins(session);
    for (const SetupTable& table : setupTables()) {
        for (const auto& [thing, versions] : readThings(session, table, extent)) {
            resolve(table, versions, own);
        }
    }
}

void SetupVersions::resolve(const SetupTable& table, const Rows& versions, const OwnOrigins& own) {
    Rows open = openAmong(versions, own);
    if (open.empty()) {
        throw StorageError(StorageErrorKind::NotADatabase, table.table->name); // They replace each other.
    }
    const SetupRow& newest = open.back();
    for (const SetupRow& row : versions) {
        if (row.site != newest.site || row.key != newest.key) {
            m_replaced.insert({table.table->name, row.site, row.key});
        }
    }
    for (const SetupRow& row : open) {
        m_newest.insert_or_assign({table.table->name, row.site, table.thingOf(row.fields)}, row.key);
    }
    const bool isDisputed = std::any_of(open.begin(), open.end(), [&](const SetupRow& row) {
        return row.site == newest.site && !saysTheSame(row, newest);
    });
    if (isDisputed) {
        std::reverse(open.begin(), open.end());
        m_conflicts.push_back({&table, std::move(open)});
    }
}

bool SetupVersions::isInForce(const FactTable& table, SiteId site, FactKey key) const {
    return m_replaced.count({table.name, site, key}) == 0;
}

std::optional<FactKey> SetupVersions::replaced(const SetupTable& table, SiteId site,
                                               const std::vector<Field>& fields) const {
    const auto found = m_newest.find({table.table->name, site, table.thingOf(fields)});
    return found == m_newest.end() ? std::nullopt : std::optional(found->second);
}

} // namespace fasit::storage
