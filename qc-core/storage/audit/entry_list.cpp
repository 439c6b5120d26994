#include "qc-core/storage/audit/entry_list.h"

#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/prepared.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace fasit::storage {
namespace {

constexpr std::size_t kKeys = 3; ///< site, origin, seq

struct EntryQuery : Prepared {
    long long origin = 0, seq = 0, at = 0, count = 0;
    std::string by, what, detail, hash;
    long long site, from, until, any, most;
    std::string wanted;

    EntryQuery(Database& database, const EntryFilter& filter)
        : Prepared(database.session(), "audit entries of a home")
        , site(filter.site.value)
        , from(filter.from.micros)
        , until(filter.until.micros)
        , any(filter.what.empty() ? 1 : 0)
        , most(filter.most)
        , wanted(filter.what) {
        engine::guarded(name, [&] {
            for (long long* number : {&origin, &seq, &at, &count}) {
                statement.exchange(soci::into(*number));
            }
            for (std::string* text : {&by, &what, &detail, &hash}) {
                statement.exchange(soci::into(*text));
            }
            for (long long* number : {&site, &from, &until, &any}) {
                statement.exchange(soci::use(*number));
            }
            statement.exchange(soci::use(wanted));
            statement.exchange(soci::use(most));
            prepare("SELECT a.origin, a.seq, a.at, a.fact_count, a.by, a.what, a.detail, a.hash"
                    " FROM audit_entry a WHERE a.site = :site AND a.at >= :from AND a.at < :until"
                    " AND (:any = 1 OR a.what = :what)"
                    " ORDER BY a.at DESC, a.origin, a.seq DESC LIMIT :most");
        });
    }
};

std::string textOf(const Field& field) {
    if (field.number()) {
        return std::to_string(*field.number());
    }
    return field.text() ? *field.text() : std::string();
}

bool isLink(std::string_view column) {
    return column == "supersedes_origin" || column == "supersedes_seq";
}

/// The row that this one takes the place of.
std::optional<domain::FactKey> supersededBy(const FactTable& table, const std::vector<Field>& fields) {
    domain::FactKey key;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string_view column = table.columns[i].name;
        const auto* number = fields[kKeys + i].number();
        if (number && column == "supersedes_origin") {
            key.origin = *number;
        } else if (number && column == "supersedes_seq") {
            key.seq = *number;
        }
    }
    return key.seq == 0 ? std::nullopt : std::optional(key);
}

std::optional<std::vector<Field>> rowAt(Database& database, const FactTable& table, domain::SiteId site,
                                        domain::FactKey key) {
    FactQuery query(database.session(), table);
    query.start({site, key.origin}, {key.seq, key.seq});
    return query.next() ? std::optional(query.fields()) : std::nullopt;
}

WrittenFact writtenFact(Database& database, const FactTable& table, const std::vector<Field>& fields,
                        domain::SiteId site) {
    const auto key = supersededBy(table, fields);
    const auto before = key ? rowAt(database, table, site, *key) : std::nullopt;
    WrittenFact fact{table.name, before.has_value(), {}};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto now = textOf(fields[kKeys + i]);
        const auto was = before ? textOf((*before)[kKeys + i]) : std::string();
        if (!isLink(table.columns[i].name) && now != was) {
            fact.changes.push_back({table.columns[i].name, was, now});
        }
    }
    return fact;
}

} // namespace

std::vector<domain::AuditEntry> readEntries(Database& database, const EntryFilter& filter) {
    std::vector<domain::AuditEntry> entries;
    EntryQuery query(database, filter);
    query.each([&] {
        domain::AuditEntry entry;
        entry.key = {query.origin, query.seq};
        entry.site = filter.site;
        entry.at = {query.at};
        entry.by = query.by;
        entry.what = query.what;
        entry.detail = query.detail;
        entry.factCount = static_cast<int>(query.count);
        entry.hash = query.hash;
        entries.push_back(std::move(entry));
    });
    return entries;
}

std::vector<WrittenFact> readFactsOf(Database& database, const domain::AuditEntry& entry, std::size_t most) {
    struct Row {
        const FactTable* table;
        std::vector<Field> fields;
    };
    std::vector<Row> rows;
    {
        const auto first = entry.key.seq - entry.factCount;
        const auto last = std::min(entry.key.seq - 1, first + static_cast<std::int64_t>(most) - 1);
        ChainReader reader(database.session());
        reader.start({entry.site, entry.key.origin}, {first, last});
        for (FactRow row; reader.next(row);) {
            rows.push_back({row.table, *row.fields});
        }
    }
    std::vector<WrittenFact> facts;
    for (const Row& row : rows) {
        facts.push_back(writtenFact(database, *row.table, row.fields, entry.site));
    }
    return facts;
}

} // namespace fasit::storage
