#include "tests/support/raw_database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace fasit::test {
namespace {

RawCell cellOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return std::monostate{};
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    default:
        return std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
}

} // namespace

RawDatabase::RawDatabase(const std::filesystem::path& file) {
    if (sqlite3_open(file.string().c_str(), &m_handle) != SQLITE_OK) {
        throw std::runtime_error("cannot open " + file.string());
    }
    sqlite3_busy_timeout(m_handle, 10'000);
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle);
}

int RawDatabase::run(const std::string& sql) {
    return sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
}

std::string RawDatabase::message() const {
    return sqlite3_errmsg(m_handle);
}

std::vector<std::vector<RawCell>> RawDatabase::rows(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(message() + ": " + sql);
    }
    std::vector<std::vector<RawCell>> all;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::vector<RawCell> row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            row.push_back(cellOf(statement, column));
        }
        all.push_back(std::move(row));
    }
    sqlite3_finalize(statement);
    return all;
}

std::int64_t RawDatabase::number(const std::string& sql) {
    return std::get<std::int64_t>(rows(sql).at(0).at(0));
}

std::string RawDatabase::text(const std::string& sql) {
    return std::get<std::string>(rows(sql).at(0).at(0));
}

} // namespace fasit::test
