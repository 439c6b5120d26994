// fasit admit on a real server: whom it lets in, and to what.
#include "tests/app/cli/home.h"

#include "tests/support/raw_database.h"
#include "tests/support/test_database.h"

#include "qc-core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

class AdmitCommand : public testing::Test {
  protected:
    AdmitCommand() {
        const auto database = storage::Database::open(m_home.database());
        m_site = database->catalogue().sites.front().id;
    }

    Answer admit(const Arguments& whom) {
        Arguments arguments{"admit", "--db", m_server.address()};
        arguments.insert(arguments.end(), whom.begin(), whom.end());
        return m_home.program.run(arguments);
    }
    std::string homeRole() const { return "fasit_s" + std::to_string(m_site.value); }
    Answer syncAs(const std::string& role) {
        return m_home.program.run(
            {"sync", "--db", m_home.database().string(), "--to", m_server.addressFor(role), "--json"});
    }

    Home m_home;
    test::TestDatabase m_server;
    domain::SiteId m_site;
};

TEST_F(AdmitCommand, LetsAHomeInThatTheServerHasNotMet) {
    const Answer admitted = admit({"--site", std::to_string(m_site.value)});
    EXPECT_EQ(admitted.exitCode, 0) << admitted.err;
    EXPECT_THAT(admitted.out, HasSubstr(homeRole()));
    const Answer sent = syncAs(homeRole());
    EXPECT_EQ(sent.exitCode, 0) << sent.err;
    EXPECT_GT(sent.json()["sent"]["rows"], 3);
    test::RawDatabase asHome(m_server.addressFor(homeRole()));
    EXPECT_EQ(asHome.number("SELECT count(*) FROM role_site"), 1);
    EXPECT_EQ(asHome.number("SELECT site FROM role_site"), m_site.value);
    EXPECT_EQ(asHome.number("SELECT may_write FROM role_site"), 1);
}

TEST_F(AdmitCommand, LetsACoordinatorInToEveryHomeAndTheProgramme) {
    const Answer admitted = admit({"--role", "koordinator", "--every-site", "--programme"});
    EXPECT_EQ(admitted.exitCode, 0) << admitted.err;
    EXPECT_THAT(admitted.out, HasSubstr("koordinator may log in"));
    test::RawDatabase asCoordinator(m_server.addressFor("koordinator"));
    EXPECT_EQ(asCoordinator.joined("SELECT site FROM role_site ORDER BY site"), "-1,0");
}

TEST_F(AdmitCommand, AHomeThatWasNotLetInIsTurnedAway) {
    EXPECT_EQ(admit({"--site", "4711"}).exitCode, 0);
    const Answer refused = syncAs("fasit_s4711");
    EXPECT_EQ(refused.exitCode, 2) << "let in, but not for this home";
    EXPECT_EQ(syncAs("fasit_s1").exitCode, 3) << "there is no such role";
}

TEST_F(AdmitCommand, RefusesNamesThatAreNone) {
    const Answer refused = admit({"--role", "Stor Rolle", "--every-site"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, HasSubstr("is no name of a role"));
    EXPECT_EQ(admit({"--site", "Ukjent sykehjem"}).exitCode, 2);
    EXPECT_EQ(admit({}).exitCode, 2);
}

} // namespace
} // namespace fasit::cli_test
