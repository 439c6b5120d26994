// RawDatabase: a database file as SQLite itself sees it, past all of Fasit's code. For tests that look behind
// the storage room's back.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;

namespace fasit::test {

/// A column of a row: NULL, a whole number or a text.
using RawCell = std::variant<std::monostate, std::int64_t, std::string>;

class RawDatabase {
  public:
    explicit RawDatabase(const std::filesystem::path& file);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// Runs statements; the result code of the first that fails, else 0.
    int run(const std::string& sql);
    /// The message of the last failure.
    std::string message() const;

    std::vector<std::vector<RawCell>> rows(const std::string& sql);
    /// The first column of the first row.
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);

  private:
    sqlite3* m_handle = nullptr;
};

} // namespace fasit::test
