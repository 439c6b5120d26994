#include "qc-core/storage/bulk_insert.h"

#include <fmt/format.h>

#include <iterator>

namespace fasit::storage {
namespace {

void appendElement(std::string& array, const Field& field) {
    if (array.size() > 1) {
        array += ',';
    }
    if (field.number()) {
        fmt::format_to(std::back_inserter(array), "{}", *field.number());
    } else if (field.text()) {
        array += '"';
        for (const char letter : *field.text()) {
            if (letter == '"' || letter == '\\') {
                array += '\\';
            }
            array += letter;
        }
        array += '"';
    } else {
        array += "NULL";
    }
}

} // namespace

BulkInsert::BulkInsert(soci::session& session, const FactTable& table)
    : m_statement(session, fmt::format("insert many {}", table.name)) {
    std::string names = "site, origin, seq";
    std::string arrays;
    std::vector<ColumnType> types(3, ColumnType::Number);
    for (const Column& column : table.columns) {
        names += fmt::format(", {}", column.name);
        types.push_back(column.type);
    }
    m_arrays.resize(types.size()); // Their places in memory are bound.
    for (std::size_t i = 0; i < types.size(); ++i) {
        const char* type = types[i] == ColumnType::Number ? "bigint" : "text";
        arrays += fmt::format("{}CAST(:a{} AS {}[])", i == 0 ? "" : ", ", i, type);
        m_statement.statement.exchange(soci::use(m_arrays[i]));
    }
    m_statement.prepare(
        fmt::format("INSERT INTO {} ({}) SELECT * FROM unnest({})", table.name, names, arrays));
}

void BulkInsert::run(const std::vector<std::vector<Field>>& rows) {
    for (std::string& array : m_arrays) {
        array = "{";
    }
    for (const std::vector<Field>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            appendElement(m_arrays[i], row[i]);
        }
    }
    for (std::string& array : m_arrays) {
        array += '}';
    }
    m_statement.run();
}

} // namespace fasit::storage
