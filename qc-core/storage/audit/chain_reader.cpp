#include "qc-core/storage/audit/chain_reader.h"

#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/prepared.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::storage {
namespace {

constexpr std::int64_t kPart = 200'000;

struct ChainsQuery : Prepared {
    long long site = 0;
    long long origin = 0;

    explicit ChainsQuery(soci::session& session)
        : Prepared(session, "chains") {
        statement.exchange(soci::into(site));
        statement.exchange(soci::into(origin));
        std::string sql;
        for (const FactTable* table : factTables()) {
            sql += fmt::format("{}SELECT site, origin FROM {}", sql.empty() ? "" : " UNION ", table->name);
        }
        engine::guarded(name, [&] { prepare(sql + " ORDER BY site, origin"); });
    }
};

struct EndsQuery : Prepared {
    long long site = 0;
    long long origin = 0;
    long long seq = 0;
    std::string hash;

    explicit EndsQuery(soci::session& session)
        : Prepared(session, "chain ends") {
        statement.exchange(soci::into(site));
        statement.exchange(soci::into(origin));
        statement.exchange(soci::into(seq));
        statement.exchange(soci::into(hash));
        engine::guarded(name, [&] {
            prepare("SELECT e.site, e.origin, e.seq, e.hash FROM audit_entry e"
                    " JOIN (SELECT site, origin, max(seq) AS last FROM audit_entry GROUP BY site, origin) l"
                    " ON l.site = e.site AND l.origin = e.origin AND l.last = e.seq"
                    " ORDER BY e.site, e.origin");
        });
    }
};

} // namespace

ChainReader::ChainReader(soci::session& session)
    : m_session(session) {
    for (const FactTable* table : factTables()) {
        m_sources.push_back(std::make_unique<Source>(session, *table));
    }
}

ChainReader::~ChainReader() = default;

std::vector<ChainId> ChainReader::chains() {
    ChainsQuery query(m_session);
    std::vector<ChainId> all;
    query.each([&] { all.push_back({{query.site}, query.origin}); });
    return all;
}

void ChainReader::start(const ChainId& chain, SeqRange range) {
    m_chain = chain;
    m_whole = range;
    long long last = 0;
    const long long site = chain.site.value;
    const long long origin = chain.origin;
    engine::guarded("last entry", [&] {
        m_session << "SELECT COALESCE(max(seq), 0) FROM audit_entry WHERE site = :site AND origin = :origin",
            soci::use(site), soci::use(origin), soci::into(last);
    });
    m_lastEntry = last;
    startPart({range.from, std::max<std::int64_t>(range.from, 0) + kPart});
}

void ChainReader::startPart(SeqRange range) {
    // Behind the last entry stands little or nothing, whatever its numbers are.
    m_part = {range.from, range.to > m_lastEntry ? m_whole.to : std::min(range.to, m_whole.to)};
    m_current = nullptr;
    for (const auto& source : m_sources) {
        source->query.start(m_chain, m_part);
        source->hasRow = source->query.next();
    }
}

ChainReader::Source* ChainReader::lowest() {
    Source* lowest = nullptr;
    for (const auto& source : m_sources) {
        if (source->hasRow && (!lowest || source->query.seq() < lowest->query.seq())) {
            lowest = source.get();
        }
    }
    return lowest;
}

bool ChainReader::next(FactRow& row) {
    if (m_current) {
        m_current->hasRow = m_current->query.next();
    }
    m_current = lowest();
    while (!m_current && m_part.to < m_whole.to) {
        startPart({m_part.to + 1, m_part.to + kPart});
        m_current = lowest();
    }
    if (m_current) {
        row = {&m_current->query.table(), &m_current->query.fields(), m_current->query.seq()};
    }
    return m_current != nullptr;
}

std::vector<ChainEnd> chainEnds(soci::session& session) {
    EndsQuery query(session);
    std::vector<ChainEnd> all;
    query.each([&] { all.push_back({{{query.site}, query.origin}, query.seq, query.hash}); });
    return all;
}

} // namespace fasit::storage
