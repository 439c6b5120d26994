// What has an identity is appended only: no program can change, delete or replace it.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/record_event.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

/// A lab in which most kinds of facts have happened.
void fill(SmallLab& lab) {
    lab.take({aReading("25"), aReading("65").ofLevel("Høy"), aReading("1").ofLot("Z9")});
    lab.clock.set("2026-10-05T09:00");
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
    const auto group = lab.crp();
    workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 1},
                            at("2026-10-05T08:00"), "Tastefeil", "KM");
    Event event;
    event.site = group.site;
    event.instrument = group.instrument;
    workflow::recordEvents(lab.laboratory(), std::span(&event, 1), "KM");
}

/// How many triggers guard the table.
std::string guardsOf(const std::string& table) {
    return TestDatabase::isOnServer()
               ? "SELECT count(*) FROM pg_trigger WHERE tgrelid = '" + table +
                     "'::regclass AND tgname IN ('is_never_changed', 'is_never_emptied')"
               : "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN ('" + table +
                     "_is_never_changed', '" + table + "_is_never_deleted')";
}

TEST(Facts, EveryTableWithAnIdentityRefusesChanges) {
    SmallLab lab;
    RawDatabase raw(lab.address());
    for (const std::string& table : raw.factTables()) {
        EXPECT_EQ(raw.number(guardsOf(table)), 2) << table;
    }
}

TEST(Facts, CannotBeChangedDeletedOrReplaced) {
    SmallLab lab;
    fill(lab);
    RawDatabase raw(lab.address());
    const bool isOnServer = TestDatabase::isOnServer();
    ASSERT_EQ(raw.run(isOnServer ? "SET lock_timeout = '5s'" : "PRAGMA recursive_triggers = ON"), 0);
    int filled = 0;
    for (const std::string& table : raw.factTables()) {
        const auto count = raw.number("SELECT count(*) FROM " + table);
        if (count == 0) {
            continue;
        }
        ++filled;
        EXPECT_NE(raw.run("UPDATE " + table + " SET seq = seq"), 0) << table;
        EXPECT_EQ(raw.message(), "facts are appended, never changed");
        EXPECT_NE(raw.run("DELETE FROM " + table), 0) << table;
        const std::string overwrite = isOnServer
                                          ? "TRUNCATE " + table + " CASCADE"
                                          : "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table;
        EXPECT_NE(raw.run(overwrite), 0) << table;
        EXPECT_EQ(raw.number("SELECT count(*) FROM " + table), count);
    }
    EXPECT_GE(filled, 18) << "the lab holds most kinds of facts";
}

TEST(Facts, AreSoundInTheEyesOfTheEngine) {
    SmallLab lab;
    fill(lab);
    if (TestDatabase::isOnServer()) {
        GTEST_SKIP() << "a check of SQLite";
    }
    EXPECT_EQ(RawDatabase(lab.address()).text("PRAGMA integrity_check"), "ok");
}

TEST(Facts, MayNotPointToWhatIsNotThere) {
    SmallLab lab;
    fill(lab);
    RawDatabase raw(lab.address());
    if (!TestDatabase::isOnServer()) {
        ASSERT_EQ(raw.run("PRAGMA foreign_keys = ON"), 0);
        EXPECT_EQ(raw.rows("PRAGMA foreign_key_check").size(), 0U);
    }
    EXPECT_NE(raw.run("INSERT INTO run_closing VALUES (1, 1, 1, 77, 77, 'complete', 0)"), 0);
}

} // namespace
} // namespace fasit::test
