#include "qc-core/storage/fact_writer.h"

#include "qc-core/storage/bulk_insert.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_tables.h"

#include <fmt/format.h>
#include <soci/soci.h>

#include <algorithm>
#include <cassert>
#include <utility>

namespace fasit::storage {

/// INSERT INTO one table, with the memory its values are bound to.
class InsertStatement {
  public:
    InsertStatement(soci::session& session, const FactTable& table)
        : m_name(fmt::format("insert {}", table.name))
        , m_statement(session) {
        addColumn({"site", ColumnType::Number});
        addColumn({"origin", ColumnType::Number});
        addColumn({"seq", ColumnType::Number});
        for (const Column& column : table.columns) {
            addColumn(column);
        }
        engine::guarded(m_name, [&] { prepare(table.name); });
    }

    void run(std::span<const Field> fields) {
        assert(fields.size() == m_cells.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            set(*m_cells[i], fields[i]);
        }
        engine::guarded(m_name, [&] { m_statement.execute(true); });
    }

  private:
    struct Cell {
        Column column;
        long long number = 0;
        std::string text;
        soci::indicator indicator = soci::i_ok;
    };

    void addColumn(Column column) {
        m_cells.push_back(std::make_unique<Cell>());
        m_cells.back()->column = column;
    }

    static void set(Cell& cell, const Field& field) {
        cell.indicator = soci::i_ok;
        if (field.number() && cell.column.type == ColumnType::Number) {
            cell.number = *field.number();
        } else if (field.text() && cell.column.type == ColumnType::Text) {
            cell.text = *field.text();
        } else {
            assert(!field.number() && !field.text() && "a field of the wrong type");
            cell.indicator = soci::i_null;
        }
    }

    void prepare(const char* table) {
        std::string names;
        std::string marks;
        for (const auto& cell : m_cells) {
            names += fmt::format("{}{}", names.empty() ? "" : ", ", cell->column.name);
            marks += fmt::format("{}:{}", marks.empty() ? "" : ", ", cell->column.name);
            if (cell->column.type == ColumnType::Number) {
                m_statement.exchange(soci::use(cell->number, cell->indicator, cell->column.name));
            } else {
                m_statement.exchange(soci::use(cell->text, cell->indicator, cell->column.name));
            }
        }
        m_statement.alloc();
        m_statement.prepare(fmt::format("INSERT INTO {} ({}) VALUES ({})", table, names, marks));
        m_statement.define_and_bind();
    }

    std::string m_name;
    std::vector<std::unique_ptr<Cell>> m_cells;
    soci::statement m_statement;
};

namespace {

constexpr std::size_t kMostWaiting = 1000;
constexpr std::size_t kFewRows = 3; ///< So many are sent one by one as fast.

/// Where the table stands in the registry.
std::size_t placeOf(const FactTable& table) {
    const auto all = factTables();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), &table) - all.begin());
}

} // namespace

FactWriter::FactWriter(Engine& engine)
    : m_engine(engine) {}

FactWriter::~FactWriter() = default;

void FactWriter::insert(const FactTable& table, std::span<const Field> fields) {
    if (m_engine.isFile()) {
        insertNow(table, fields);
        return;
    }
    Waiting& waiting = m_waiting[placeOf(table)];
    waiting.table = &table;
    waiting.rows.emplace_back(fields.begin(), fields.end());
    if (++m_waitingRows >= kMostWaiting) {
        flush();
    }
}

void FactWriter::flush() {
    const auto waiting = std::exchange(m_waiting, {});
    m_waitingRows = 0;
    for (const auto& [place, ofTable] : waiting) {
        send(ofTable);
    }
}

void FactWriter::clear() {
    m_waiting.clear();
    m_waitingRows = 0;
}

void FactWriter::insertNow(const FactTable& table, std::span<const Field> fields) {
    auto& statement = m_statements[table.name];
    if (!statement) {
        statement = std::make_unique<InsertStatement>(m_engine.session(), table);
    }
    statement->run(fields);
}

void FactWriter::send(const Waiting& waiting) {
    if (waiting.rows.size() <= kFewRows) {
        for (const auto& row : waiting.rows) {
            insertNow(*waiting.table, row);
        }
        return;
    }
    auto& statement = m_bulkStatements[waiting.table->name];
    if (!statement) {
        engine::guarded(
            "prepare", [&] { statement = std::make_unique<BulkInsert>(m_engine.session(), *waiting.table); });
    }
    statement->run(waiting.rows);
}

} // namespace fasit::storage
