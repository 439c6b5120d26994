#include "tests/support/test_database.h"

#include "tests/support/raw_database.h"

#include "qc-core/base/crypto/digest.h"

#include <cstdlib>
#include <stdexcept>

namespace fasit::test {
namespace {

constexpr const char* kTemplate = "fasit_template";

/// Migrating takes long; a database that is migrated is copied. One a test program.
void needTemplate(RawDatabase& server) {
    static const bool made = [&] {
        server.run("DROP DATABASE IF EXISTS fasit_template");
        if (server.run("CREATE DATABASE fasit_template") != 0) {
            throw std::runtime_error(server.message());
        }
        const std::string address = TestDatabase::server() + "/" + kTemplate;
        storage::Database::open(storage::Location::parse(address).value());
        return true;
    }();
    static_cast<void>(made);
}

std::string newOnServer(const std::string& name) {
    RawDatabase server(TestDatabase::server() + "/postgres");
    needTemplate(server);
    if (server.run("CREATE DATABASE " + name + " TEMPLATE " + kTemplate) != 0) {
        throw std::runtime_error(server.message());
    }
    return TestDatabase::server() + "/" + name;
}

} // namespace

TestDatabase::TestDatabase()
    : m_name("t" + std::to_string(crypto::randomIdentity()))
    , m_address(isOnServer() ? newOnServer(m_name) : m_folder.file("lab.fasit").string())
    , m_location(storage::Location::parse(m_address).value()) {}

TestDatabase::~TestDatabase() {
    if (isOnServer()) {
        RawDatabase(server() + "/postgres").run("DROP DATABASE " + m_name + " WITH (FORCE)");
    }
}

bool TestDatabase::isOnServer() {
    return !server().empty();
}

std::string TestDatabase::server() {
    const char* address = std::getenv("FASIT_TEST_SERVER");
    return address != nullptr ? address : "";
}

std::string TestDatabase::addressFor(const std::string& user) const {
    std::string address = m_address;
    const auto begin = address.find("//") + 2;
    return address.replace(begin, address.find('@') - begin, user);
}

} // namespace fasit::test
