// RawDatabase: a database as its engine itself sees it, past all of Fasit's code. For tests that look behind
// the storage room's back.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace fasit::test {

/// A column of a row: NULL, a whole number or a text.
using RawCell = std::variant<std::monostate, std::int64_t, std::string>;
using RawRows = std::vector<std::vector<RawCell>>;

/// One connection to one engine.
class RawConnection {
  public:
    virtual ~RawConnection() = default;
    /// 0, or another number where a statement failed.
    virtual int run(const std::string& sql) = 0;
    virtual std::string message() const = 0;
    /// Throws std::runtime_error where the statement fails.
    virtual RawRows rows(const std::string& sql) = 0;
    /// The names of all tables that hold facts: those with a column `seq`.
    virtual std::vector<std::string> factTables() = 0;
    virtual std::vector<std::string> columns(const std::string& table) = 0;
    /// Lets the rows of a table of facts be changed and deleted.
    virtual int unguard(const std::string& table) = 0;
};

std::unique_ptr<RawConnection> rawSqlite(const std::string& file);
std::unique_ptr<RawConnection> rawPostgresql(const std::string& address);

class RawDatabase {
  public:
    /// A file's name, or the address of a server's database.
    explicit RawDatabase(const std::filesystem::path& place);

    /// Runs statements; the result code of the first that fails, else 0.
    int run(const std::string& sql) { return m_connection->run(sql); }
    /// The message of the last failure.
    std::string message() const { return m_connection->message(); }
    RawRows rows(const std::string& sql) { return m_connection->rows(sql); }
    std::vector<std::string> factTables() { return m_connection->factTables(); }
    std::vector<std::string> columns(const std::string& table) { return m_connection->columns(table); }

    int unguard(const std::string& table) { return m_connection->unguard(table); }

    /// The first column of the first row.
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);
    /// The first column of all rows, with commas between.
    std::string joined(const std::string& sql);

  private:
    std::unique_ptr<RawConnection> m_connection;
};

} // namespace fasit::test
