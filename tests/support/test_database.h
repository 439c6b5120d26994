// TestDatabase: a database of a test's own: a file, or on the server that FASIT_TEST_SERVER names.
//
// The same test programs run on both engines: once as they are, once through tests/postgresql/with_server.sh.
#pragma once

#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"

#include <memory>
#include <string>

namespace fasit::test {

class TestDatabase {
  public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    static bool isOnServer();
    /// Address of the server, without a database's name.
    static std::string server();

    const storage::Location& location() const { return m_location; }
    std::unique_ptr<storage::Database> open() const { return storage::Database::open(m_location); }

    /// Of a database that is a file: its name. Tests that ask for it run on SQLite only.
    std::filesystem::path file() const { return m_location.file(); }

    /// What RawDatabase and other programs open: the file's name, or the address.
    const std::string& address() const { return m_address; }
    /// The same database seen by another user of the server.
    std::string addressFor(const std::string& user) const;

  private:
    TemporaryFolder m_folder;
    std::string m_name;
    std::string m_address;
    storage::Location m_location;
};

} // namespace fasit::test
