// Two files that go on from the same copy never give two facts the same number.
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/database_origin.h"
#include "qc-core/storage/machine_identity.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using storage::Database;

class Origin : public testing::Test {
  protected:
    std::int64_t opened() { return Database::open(m_file)->origin(); }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("a.fasit");
};

TEST_F(Origin, StaysOnTheMachineItWasDrawnOn) {
    const auto origin = opened();
    EXPECT_EQ(opened(), origin);
    EXPECT_EQ(RawDatabase(m_file).number("SELECT count(*) FROM database_origin"), 1);
}

TEST_F(Origin, IsDrawnAnewWhereTheFileWasCopiedToAnotherMachine) {
    if (storage::machineIdentity().empty()) {
        GTEST_SKIP() << "this machine has no identity: a copy from another one cannot be told";
    }
    const auto origin = opened();
    RawDatabase(m_file).run("UPDATE database_origin SET machine = 'another one'");
    const auto drawn = opened();
    EXPECT_NE(drawn, origin);
    EXPECT_EQ(opened(), drawn);
    EXPECT_EQ(RawDatabase(m_file).number("SELECT count(*) FROM database_origin"), 2);
}

TEST_F(Origin, TheNewestIsInForceWhateverItsNumber) {
    opened();
    RawDatabase(m_file).run("UPDATE database_origin SET origin = 9223372036854775807");
    const auto database = Database::open(m_file);
    const auto drawn = storage::drawOrigin(database->engine());
    EXPECT_EQ(opened(), drawn);
    EXPECT_LT(drawn, INT64_MAX);
}

TEST_F(Origin, TheNewestIsInForceAlsoWhenTheClockWasSetBack) {
    opened();
    RawDatabase(m_file).run("UPDATE database_origin SET created_at = created_at + 1000000000000000");
    const auto drawn = storage::drawOrigin(Database::open(m_file)->engine());
    EXPECT_EQ(opened(), drawn);
}

TEST_F(Origin, OfAProgramThatDidNotNoteTheMachineIsAdopted) {
    const auto origin = opened();
    RawDatabase(m_file).run("UPDATE database_origin SET machine = NULL");
    EXPECT_EQ(opened(), origin);
    EXPECT_EQ(RawDatabase(m_file).text("SELECT COALESCE(machine, '') FROM database_origin"),
              storage::machineIdentity());
}

TEST_F(Origin, DoesNotShowTheMachinesIdentity) {
    std::string identity = bytesOf("/etc/machine-id");
    identity = identity.substr(0, identity.find('\n'));
    if (identity.empty()) {
        GTEST_SKIP() << "this machine has no identity";
    }
    opened();
    EXPECT_EQ(bytesOf(m_file).find(identity), std::string::npos);
}

} // namespace
} // namespace fasit::test
