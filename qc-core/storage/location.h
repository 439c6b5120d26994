// Location: where a database is: a file of SQLite, or a PostgreSQL server's database. A value type.
#pragma once

#include "qc-core/base/expected.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fasit::storage {

enum class LocationFault {
    NotUnderstood,  ///< Begins like an address of a server, and is none.
    PasswordInside, ///< A command line is seen by every program: passwords belong in PGPASSFILE.
};

class Location {
  public:
    Location(std::filesystem::path file)
        : m_file(std::move(file)) {}

    /// "postgresql://user@host:port/database?sslmode=verify-full" (postgres:// too), else a file's name.
    static Expected<Location, LocationFault> parse(std::string_view text);

    bool isServer() const { return !m_connection.empty(); }
    /// Of a file.
    const std::filesystem::path& file() const { return m_file; }
    /// Of a server: keywords and values, as libpq takes them.
    const std::string& connection() const { return m_connection; }

    /// What a person reads: the file's name, or user, host and database.
    std::string name() const;

  private:
    Location() = default;

    std::filesystem::path m_file;
    std::string m_connection;
    std::string m_name;
};

} // namespace fasit::storage
