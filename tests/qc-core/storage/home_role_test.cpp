// On a shared server a home's own role sees and writes its own rows only, whatever SQL it sends.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/storage/engine/server_role.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/storage/inbox_reader.h"
#include "qc-core/workflow/approve_lot.h"
#include "qc-core/workflow/inbox_placing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

constexpr SiteId kOther{4711};

/// A laboratory with a result, another home with a row in most tables, and the first home's own role.
class HomeRoleTest : public testing::Test {
  protected:
    HomeRoleTest() {
        m_lab.take({aReading("25"), aReading("52").ofLevel("Høy"), aReading("1").ofLot("Z9")});
        copyTo(kOther);
        storage::admitRole(m_lab.database(), m_role);
        m_home = std::make_unique<RawDatabase>(m_lab.place().addressFor(m_role.name));
    }

    /// The same rows at another home, written by the administrator.
    void copyTo(SiteId other) {
        RawDatabase admin(m_lab.address());
        for (const char* table :
             {"run", "control_result", "run_verdict", "audit_entry", "inbox_item", "instrument"}) {
            const auto script = fmt::format("CREATE TEMP TABLE copy AS SELECT * FROM {0} WHERE site <> 0;"
                                            "UPDATE copy SET site = {1};"
                                            "INSERT INTO {0} SELECT * FROM copy; DROP TABLE copy",
                                            table, other.value);
            ASSERT_EQ(admin.run(script), 0) << table << admin.message();
        }
    }

    std::int64_t countOf(const std::string& what) { return m_home->number("SELECT count(*) FROM " + what); }
    std::string otherRows(const std::string& table) {
        return table + " WHERE site = " + std::to_string(kOther.value);
    }

    SmallLab m_lab;
    storage::ServerRole m_role = storage::homeRole(m_lab.site());
    std::unique_ptr<RawDatabase> m_home;
};

TEST_F(HomeRoleTest, SeesItsOwnRowsAndTheProgrammes) {
    EXPECT_EQ(countOf("control_result"), 2);
    EXPECT_EQ(countOf("site"), 1);
    EXPECT_GT(countOf("target WHERE site = 0"), 0);
    for (const std::string& table : m_home->factTables()) {
        EXPECT_EQ(countOf(otherRows(table)), 0) << table;
    }
    EXPECT_EQ(RawDatabase(m_lab.address()).number("SELECT count(*) FROM " + otherRows("control_result")), 2)
        << "and the other home's are there";
}

TEST_F(HomeRoleTest, RegistersControlsThroughTheWholeProgram) {
    const auto address = m_lab.place().addressFor(m_role.name);
    const auto own = storage::Database::open(storage::Location::parse(address).value());
    const auto report = workflow::registerControls(
        {*own, m_lab.clock}, std::vector<ControlReading>{aReading("65").at("2026-10-05T08:05")}, "test");
    ASSERT_EQ(report.readings.size(), 1U);
    EXPECT_EQ(report.readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(report.controls.at(0).verdict.kind, VerdictKind::Reject);
}

TEST_F(HomeRoleTest, EntersALotOfItsOwnAndPlacesWhatWaitsForIt) {
    const auto address = m_lab.place().addressFor(m_role.name);
    const auto own = storage::Database::open(storage::Location::parse(address).value());
    const workflow::Laboratory laboratory{*own, m_lab.clock};
    const Actor staff{{7}, m_lab.site(), Role::Staff};
    workflow::NewPreliminaryLot lot;
    lot.instrument = m_lab.instrument("QR-1");
    lot.analyte = m_lab.crp().analyte;
    lot.material = own->catalogue().lot(m_lab.lot("A1"))->material;
    lot.number = "Z9";
    lot.expiry = own->catalogue().lot(m_lab.lot("A1"))->expiry;
    lot.levels = {{1, {Decimal::parse("0.5").value(), Decimal::parse("1.5").value()}}};
    const auto entered = workflow::enterPreliminaryLot(laboratory, staff, lot);
    ASSERT_TRUE(entered);
    const auto waiting = storage::openInbox(*own, m_lab.site());
    ASSERT_EQ(waiting.size(), 1U);
    const auto placed =
        workflow::placeInboxReading(laboratory, staff, {waiting[0].site, waiting[0].key, *entered, 1});
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->placed, 1);
    const Actor responsible{{8}, m_lab.site(), Role::LaboratoryResponsible};
    EXPECT_TRUE(workflow::approvePreliminaryLot(laboratory, responsible, {m_lab.site(), *entered}));
    EXPECT_FALSE(own->catalogue().lot(*entered)->preliminary);
}

// Ten crossings, each tried by the home's role with SQL of its own.

TEST_F(HomeRoleTest, Crossing1SelectsNothing) {
    EXPECT_EQ(countOf(otherRows("control_result")), 0);
    EXPECT_EQ(countOf("control_result WHERE site <> " + std::to_string(m_lab.site().value)), 0);
}

TEST_F(HomeRoleTest, Crossing2InsertsNothingForAnother) {
    EXPECT_NE(m_home->run("INSERT INTO event (site, origin, seq, instrument, kind, at, text) VALUES (" +
                          std::to_string(kOther.value) + ", 1, 1, 1, 'comment', 0, 'x')"),
              0);
    EXPECT_NE(m_home->run("INSERT INTO rule_set (site, origin, seq, id, version, name, rules) VALUES"
                          " (0, 1, 1, 1, 99, 'mild', '')"),
              0)
        << "nor for the programme";
}

TEST_F(HomeRoleTest, Crossing3UpdatesNothing) {
    EXPECT_NE(m_home->run("UPDATE control_result SET value = 0 WHERE site = " + std::to_string(kOther.value)),
              0);
    EXPECT_EQ(m_home->run("UPDATE setup_revision SET revision = 0"), 0);
    EXPECT_NE(RawDatabase(m_lab.address()).number("SELECT sum(revision)::bigint FROM setup_revision"), 0);
}

TEST_F(HomeRoleTest, Crossing4DeletesNothing) {
    EXPECT_NE(m_home->run("DELETE FROM control_result"), 0);
    EXPECT_NE(m_home->run("TRUNCATE control_result CASCADE"), 0);
}

TEST_F(HomeRoleTest, Crossing5CopiesItsOwnRowsOutAndNothingIn) {
    EXPECT_NE(m_home->run("COPY event FROM '/dev/null'"), 0);
    EXPECT_NE(m_home->run("COPY control_result FROM STDIN"), 0) << "row-level security refuses COPY FROM";
    EXPECT_NE(m_home->run("COPY control_result TO '/tmp/all.csv'"), 0) << "no files of the server";
}

TEST_F(HomeRoleTest, Crossing6ReadsNoPartition) {
    for (int part = 0; part < 32; ++part) {
        EXPECT_NE(m_home->run("SELECT * FROM control_result_" + std::to_string(part)), 0) << part;
    }
}

TEST_F(HomeRoleTest, Crossing7MakesNoViewOrFunctionThatSeesMore) {
    EXPECT_NE(m_home->run("CREATE VIEW mine AS SELECT * FROM control_result"), 0);
    ASSERT_EQ(m_home->run("CREATE TEMP VIEW mine AS SELECT * FROM control_result"), 0);
    EXPECT_EQ(countOf(otherRows("mine")), 0);
    EXPECT_NE(m_home->run("CREATE FUNCTION f() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'"),
              0);
}

TEST_F(HomeRoleTest, Crossing8BecomesNobodyElse) {
    EXPECT_NE(m_home->run("SET ROLE fasit_owner"), 0);
    EXPECT_NE(m_home->run("SET SESSION AUTHORIZATION fasit_admin"), 0);
    EXPECT_EQ(m_home->run("SET ROLE fasit_member"), 0) << "its own group, which sees nothing more:";
    EXPECT_EQ(countOf(otherRows("control_result")), 0);
}

TEST_F(HomeRoleTest, Crossing9AdmitsItselfNowhere) {
    EXPECT_NE(m_home->run("INSERT INTO role_site VALUES ('" + m_role.name + "', -1, 1)"), 0);
    EXPECT_NE(m_home->run("UPDATE role_site SET site = -1"), 0);
    EXPECT_EQ(countOf("role_site"), 1) << "and sees only its own admission";
}

TEST_F(HomeRoleTest, Crossing10SwitchesNoGuardOff) {
    EXPECT_NE(m_home->run("ALTER TABLE control_result DISABLE ROW LEVEL SECURITY"), 0);
    EXPECT_NE(m_home->run("ALTER TABLE control_result DISABLE TRIGGER ALL"), 0);
    EXPECT_NE(m_home->run("SET session_replication_role = replica"), 0);
    m_home->run("SET row_security = off");
    EXPECT_NE(m_home->run("SELECT * FROM control_result"), 0)
        << "asked to, the server refuses rather than leaks";
}

TEST_F(HomeRoleTest, LeaksNothingThroughErrorsOfKeys) {
    // A duplicate key of another home's row would say that it is there: the policy speaks first.
    EXPECT_NE(
        m_home->run(
            "INSERT INTO run (site, origin, seq, instrument, analyte, opened_at, repeats_origin, repeats_seq)"
            " SELECT " +
            std::to_string(kOther.value) +
            ", origin, seq, instrument, analyte, opened_at, repeats_origin, repeats_seq FROM run LIMIT 1"),
        0);
    EXPECT_EQ(m_home->message().find("duplicate"), std::string::npos) << m_home->message();
}

TEST_F(HomeRoleTest, SeesNoSecretsOfTheProgramme) {
    RawDatabase admin(m_lab.address());
    for (const SiteId site : {kProgramme, m_lab.site(), kOther}) {
        const std::string number = std::to_string(site.value);
        ASSERT_EQ(admin.run("INSERT INTO credential_secret VALUES (" + number + ", 7, 'pin', 1, 'hash')"), 0);
        ASSERT_EQ(admin.run("INSERT INTO person_text VALUES (" + number + ", 7, 1, 'salt', 'navn')"), 0);
        ASSERT_EQ(admin.run("INSERT INTO sign_in_failure VALUES (" + number + ", 7, 1, 0, 0)"), 0);
    }
    for (const char* table : {"credential_secret", "person_text", "sign_in_failure"}) {
        EXPECT_EQ(countOf(table), 1) << table;
    }
}

TEST_F(HomeRoleTest, CoordinatorsSeeTheirHomes) {
    storage::admitRole(m_lab.database(), {"koordinator_alle", {}, true, true});
    RawDatabase all(m_lab.place().addressFor("koordinator_alle"));
    EXPECT_EQ(all.number("SELECT count(*) FROM control_result"), 4);
    storage::admitRole(m_lab.database(), {"koordinator_en", {kOther}, false, true});
    RawDatabase one(m_lab.place().addressFor("koordinator_en"));
    EXPECT_EQ(one.number("SELECT count(*) FROM control_result"), 2);
    EXPECT_EQ(one.run("INSERT INTO rule_set (site, origin, seq, id, version, name, rules) VALUES"
                      " (0, 1, 1, 1, 99, 'ny', '1_3s')"),
              0)
        << one.message();
}

TEST_F(HomeRoleTest, ForeignNamesAreRefused) {
    for (const char* name : {"", "Stor", "a b", "a;drop", "0a", "a'"}) {
        EXPECT_THROW(storage::admitRole(m_lab.database(), {name, {kOther}}), storage::StorageError) << name;
    }
}

TEST_F(HomeRoleTest, BringsNoSchemaUpToDate) {
    RawDatabase admin(m_lab.address());
    ASSERT_EQ(admin.run("UPDATE schema_version SET version = version - 1"), 0);
    try {
        storage::Database::open(storage::Location::parse(m_lab.place().addressFor(m_role.name)).value());
        FAIL() << "a home migrated the shared database";
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.kind(), storage::StorageErrorKind::OlderSchema);
    }
}

} // namespace
} // namespace fasit::test
