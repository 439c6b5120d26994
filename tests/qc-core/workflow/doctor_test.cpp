// The doctor finds what is wrong with a file that was really damaged, and nothing in a sound one.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/doctor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace fasit::test {
namespace {

using workflow::Finding;
using workflow::HealthCheck;

class Doctor : public testing::Test {
  protected:
    Doctor() { m_lab.take({aReading("25"), aReading("52").ofLevel("Høy")}); }

    std::vector<HealthCheck> wrong() {
        std::vector<HealthCheck> checks;
        for (const Finding& finding : workflow::examine(m_lab.laboratory()).findings) {
            if (!finding.healthy) {
                checks.push_back(finding.check);
            }
        }
        return checks;
    }
    Finding finding(HealthCheck check) {
        const auto report = workflow::examine(m_lab.laboratory());
        for (const Finding& found : report.findings) {
            if (found.check == check) {
                return found;
            }
        }
        ADD_FAILURE() << "there is no such check";
        return {};
    }
    void damage(const std::string& table, std::int64_t offset, std::size_t count) {
        RawDatabase raw(m_lab.file());
        raw.run("PRAGMA wal_checkpoint(TRUNCATE)");
        const auto page = raw.number("SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'");
        std::fstream file(m_lab.file(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * 4096 + offset);
        file << std::string(count, '\x55');
    }
    void tamper(const std::string& sql) {
        RawDatabase raw(m_lab.file());
        ASSERT_EQ(raw.run(sql), 0) << raw.message();
    }

    SmallLab m_lab;
};

TEST_F(Doctor, FindsNothingInASoundDatabase) {
    const auto report = workflow::examine(m_lab.laboratory());
    EXPECT_TRUE(report.healthy());
    EXPECT_EQ(report.findings.size(), 9U);
    EXPECT_GT(report.audit.facts, 20);
}

TEST_F(Doctor, SeesADamagedPage) {
    damage("target", 100, 3900);
    m_lab.reopen();
    const Finding found = finding(HealthCheck::Integrity);
    EXPECT_FALSE(found.healthy);
    EXPECT_FALSE(found.details.empty());
}

TEST_F(Doctor, GoesOnBehindACheckThatCannotBeDone) {
    damage("target", 0, 4096);
    m_lab.reopen();
    const Finding chain = finding(HealthCheck::AuditChain);
    EXPECT_FALSE(chain.healthy);
    EXPECT_FALSE(chain.checked);
    EXPECT_TRUE(finding(HealthCheck::Clock).healthy);
    EXPECT_TRUE(finding(HealthCheck::Triggers).healthy);
}

TEST_F(Doctor, SeesARowThatPointsNowhere) {
    tamper("DROP TRIGGER run_is_never_deleted; DELETE FROM run");
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::ForeignKeys, HealthCheck::AuditChain,
                                              HealthCheck::Triggers, HealthCheck::MonthSums));
    EXPECT_THAT(finding(HealthCheck::ForeignKeys).details, testing::Contains("control_result: 2"));
}

TEST_F(Doctor, SeesAChangedFact) {
    const std::string trigger =
        RawDatabase(m_lab.file())
            .text("SELECT sql FROM sqlite_master WHERE name = 'control_result_is_never_changed'");
    tamper("DROP TRIGGER control_result_is_never_changed; UPDATE control_result SET value = value + 1;" +
           trigger);
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::AuditChain, HealthCheck::MonthSums));
}

TEST_F(Doctor, SeesMonthSumsThatAreNotThoseOfTheResultsAndBuildsThemAnew) {
    const auto change = {
        "UPDATE month_sum SET squares_1 = squares_1 + 1 WHERE level = 2", "UPDATE month_sum SET rejected = 1",
        "DELETE FROM month_sum WHERE level = 1",
        "INSERT INTO month_sum SELECT month, 99, instrument, analyte, level, establishing, lot, target, "
        "numbers,"
        " sum_0, sum_1, sum_2, squares_0, squares_1, squares_2, lowest, highest, judged_none,"
        " accepted, warned, not_judged, rejected, left_out, repeats FROM month_sum"};
    for (const char* sql : change) {
        tamper(sql);
        EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::MonthSums)) << sql;
        EXPECT_EQ(workflow::rebuildMonthSums(m_lab.laboratory()), 1) << sql;
        EXPECT_THAT(wrong(), testing::IsEmpty()) << sql;
    }
    EXPECT_EQ(workflow::rebuildMonthSums(m_lab.laboratory()), 0);
}

TEST_F(Doctor, SeesACutTailAgainstAnAnchor) {
    const storage::AuditAnchor anchor{std::string(64, 'a'), {}};
    const auto report = workflow::examine(m_lab.laboratory(), {{{anchor}, {}}});
    EXPECT_FALSE(report.healthy());
    EXPECT_EQ(report.audit.faults.at(0).kind, storage::AuditFaultKind::TailCut);
}

TEST_F(Doctor, SeesAGuardThatIsGoneOrDoesNothing) {
    tamper("DROP TRIGGER event_is_never_changed");
    EXPECT_THAT(finding(HealthCheck::Triggers).details, testing::ElementsAre("event"));
    tamper("CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT 1; END");
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::Triggers));
}

TEST_F(Doctor, SeesTheSchemaOfAnotherVersion) {
    tamper("PRAGMA user_version = 999");
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::SchemaVersion));
    EXPECT_EQ(finding(HealthCheck::SchemaVersion).number, 999);
}

TEST_F(Doctor, SeesThatTheClockWasSetBack) {
    m_lab.clock.set("2026-10-05T07:58");
    EXPECT_TRUE(finding(HealthCheck::Clock).healthy) << "two minutes are no fault";
    m_lab.clock.set("2026-10-04T08:00");
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::Clock));
}

TEST_F(Doctor, SeesALogThatIsNeverEmptied) {
    RawDatabase reader(m_lab.file());
    ASSERT_EQ(reader.run("BEGIN; SELECT count(*) FROM site"), 0);
    RawDatabase writer(m_lab.file());
    ASSERT_EQ(writer.run("CREATE TABLE filler (x BLOB);"
                         "INSERT INTO filler SELECT randomblob(1000000) FROM control_level, control_level b,"
                         " control_level c, control_level d LIMIT 80"),
              0);
    ASSERT_GE(std::filesystem::file_size(m_lab.file().string() + "-wal"), 64U << 20U);
    EXPECT_THAT(wrong(), testing::ElementsAre(HealthCheck::LogSize));
}

TEST_F(Doctor, ErasesMessagesThatAreTooOldAndNoOthers) {
    const auto now = m_lab.clock.utcNow().micros;
    const std::int64_t day = 86'400'000'000;
    const std::string old = "CAFEBABECAFEBABECAFEBABE";
    tamper("INSERT INTO raw_message (site, digest, received_at, bytes_hex) VALUES (9, 'a', " +
           std::to_string(now - 91 * day) + ", '" + old + "'), (9, 'b', " + std::to_string(now - 89 * day) +
           ", 'AB')");
    EXPECT_EQ(workflow::applyRetention(m_lab.laboratory()), 1);
    EXPECT_EQ(workflow::applyRetention(m_lab.laboratory()), 0);
    RawDatabase raw(m_lab.file());
    EXPECT_EQ(raw.text("SELECT bytes_hex FROM raw_message WHERE digest = 'b'"), "AB");
    EXPECT_EQ(raw.text("SELECT bytes_hex FROM raw_message WHERE digest = 'a'"), "");
    for (const char* suffix : {"", "-wal"}) {
        EXPECT_EQ(bytesOf(m_lab.file().string() + suffix).find(old), std::string::npos) << suffix;
    }
}

} // namespace
} // namespace fasit::test
