#include "qc-core/storage/audit/fact_query.h"

#include "qc-core/storage/prepared.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

constexpr std::size_t kSeq = 2;

struct Cell {
    ColumnType type;
    long long number = 0;
    std::string text;
    soci::indicator state = soci::i_null;

    Field field() const {
        if (state != soci::i_ok) {
            return std::nullopt;
        }
        return type == ColumnType::Number ? Field(std::int64_t{number}) : Field(text);
    }
};

std::string selectOf(const FactTable& table, const FactReach& reach) {
    std::string names = "site, origin, seq";
    for (const Column& column : table.columns) {
        names += fmt::format(", {}", column.name);
    }
    if (reach.oneChain) {
        return fmt::format("SELECT {} FROM {} WHERE site = :site AND origin = :origin AND seq >= :first"
                           " AND seq <= :last ORDER BY seq",
                           names, table.name);
    }
    std::string rows(table.name);
    if (!reach.sharing.empty()) {
        rows +=
            fmt::format(" WHERE {0} IS NULL OR {0} IN (SELECT {0} FROM {1} GROUP BY {0} HAVING COUNT(*) > 1)",
                        reach.sharing, table.name);
    }
    return fmt::format("SELECT {} FROM {} ORDER BY site, seq, origin", names, rows);
}

} // namespace

struct FactQuery::Statement : Prepared {
    std::vector<std::unique_ptr<Cell>> cells;
    long long site = 0;
    long long origin = 0;
    long long first = 0;
    long long last = 0;

    Statement(soci::session& session, const FactTable& table, const FactReach& reach)
        : Prepared(session, fmt::format("read {}", table.name)) {
        for (int i = 0; i < 3; ++i) {
            addCell(ColumnType::Number);
        }
        for (const Column& column : table.columns) {
            addCell(column.type);
        }
        if (reach.oneChain) {
            for (long long* bound : {&site, &origin, &first, &last}) {
                statement.exchange(soci::use(*bound));
            }
        }
        engine::guarded(name, [&] { prepare(selectOf(table, reach)); });
    }

    void addCell(ColumnType type) {
        cells.push_back(std::make_unique<Cell>());
        Cell& cell = *cells.back();
        cell.type = type;
        if (type == ColumnType::Number) {
            statement.exchange(soci::into(cell.number, cell.state));
        } else {
            statement.exchange(soci::into(cell.text, cell.state));
        }
    }
};

FactQuery::FactQuery(soci::session& session, const FactTable& table, const FactReach& reach)
    : m_table(table)
    , m_statement(std::make_unique<Statement>(session, table, reach)) {}

FactQuery::~FactQuery() = default;

void FactQuery::start(const ChainId& chain, SeqRange range) {
    Statement& s = *m_statement;
    s.site = chain.site.value;
    s.origin = chain.origin;
    s.first = range.from;
    s.last = range.to;
    engine::guarded(s.name, [&] { s.statement.execute(); });
}

bool FactQuery::next() {
    Statement& s = *m_statement;
    bool found = false;
    engine::guarded(s.name, [&] { found = s.statement.fetch(); });
    m_fields.clear();
    if (found) {
        for (const auto& cell : s.cells) {
            m_fields.push_back(cell->field());
        }
    }
    return found;
}

std::int64_t FactQuery::seq() const {
    const std::int64_t* seq = m_fields[kSeq].number();
    if (!seq) {
        throw StorageError(StorageErrorKind::NotADatabase, m_statement->name);
    }
    return *seq;
}

} // namespace fasit::storage
