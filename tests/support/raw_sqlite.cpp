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

class RawSqlite final : public RawConnection {
  public:
    explicit RawSqlite(const std::string& file) {
        if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK) {
            throw std::runtime_error("cannot open " + file);
        }
        sqlite3_busy_timeout(m_handle, 10'000);
    }
    ~RawSqlite() override { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    int run(const std::string& sql) override {
        return sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    }

    std::string message() const override { return sqlite3_errmsg(m_handle); }

    RawRows rows(const std::string& sql) override {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(message() + ": " + sql);
        }
        RawRows all;
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

    std::vector<std::string> factTables() override {
        std::vector<std::string> names;
        for (const auto& row :
             rows("SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS"
                  " (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'seq') ORDER BY 1")) {
            names.push_back(std::get<std::string>(row.front()));
        }
        return names;
    }

    std::vector<std::string> columns(const std::string& table) override {
        std::vector<std::string> names;
        for (const auto& row : rows("SELECT name FROM pragma_table_info('" + table + "')")) {
            names.push_back(std::get<std::string>(row.front()));
        }
        return names;
    }

    int unguard(const std::string& table) override {
        return run("DROP TRIGGER " + table + "_is_never_changed; DROP TRIGGER " + table +
                   "_is_never_deleted");
    }

  private:
    sqlite3* m_handle = nullptr;
};

} // namespace

std::unique_ptr<RawConnection> rawSqlite(const std::string& file) {
    return std::make_unique<RawSqlite>(file);
}

} // namespace fasit::test
