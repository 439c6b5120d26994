#include "qc-core/storage/fact_writer.h"

#include "qc-core/storage/engine/guarded.h"

#include <fmt/format.h>
#include <soci/soci.h>

#include <cassert>

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

FactWriter::FactWriter(soci::session& session)
    : m_session(session) {}

FactWriter::~FactWriter() = default;

void FactWriter::insert(const FactTable& table, std::span<const Field> fields) {
    auto& statement = m_statements[table.name];
    if (!statement) {
        statement = std::make_unique<InsertStatement>(m_session, table);
    }
    statement->run(fields);
}

} // namespace fasit::storage
