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

std::vector<std::string> tablesWithIdentity(RawDatabase& raw) {
    std::vector<std::string> names;
    for (const auto& row : raw.rows("SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS"
                                    " (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'seq')")) {
        names.push_back(std::get<std::string>(row.front()));
    }
    return names;
}

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

TEST(Facts, EveryTableWithAnIdentityRefusesChanges) {
    SmallLab lab;
    RawDatabase raw(lab.file());
    for (const std::string& table : tablesWithIdentity(raw)) {
        for (const char* verb : {"_is_never_changed", "_is_never_deleted"}) {
            EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name = '" +
                                 table + verb + "'"),
                      1)
                << table << verb;
        }
    }
}

TEST(Facts, CannotBeChangedDeletedOrReplaced) {
    SmallLab lab;
    fill(lab);
    RawDatabase raw(lab.file());
    ASSERT_EQ(raw.run("PRAGMA recursive_triggers = ON"), 0);
    int filled = 0;
    for (const std::string& table : tablesWithIdentity(raw)) {
        const auto count = raw.number("SELECT count(*) FROM " + table);
        if (count == 0) {
            continue;
        }
        ++filled;
        EXPECT_NE(raw.run("UPDATE " + table + " SET seq = seq"), 0) << table;
        EXPECT_EQ(raw.message(), "facts are appended, never changed");
        EXPECT_NE(raw.run("DELETE FROM " + table), 0) << table;
        EXPECT_NE(raw.run("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table), 0) << table;
        EXPECT_EQ(raw.number("SELECT count(*) FROM " + table), count);
    }
    EXPECT_GE(filled, 18) << "the lab holds most kinds of facts";
}

TEST(Facts, AreSoundInTheEyesOfTheEngine) {
    SmallLab lab;
    fill(lab);
    EXPECT_EQ(RawDatabase(lab.file()).text("PRAGMA integrity_check"), "ok");
}

TEST(Facts, MayNotPointToWhatIsNotThere) {
    SmallLab lab;
    fill(lab);
    RawDatabase raw(lab.file());
    ASSERT_EQ(raw.run("PRAGMA foreign_keys = ON"), 0);
    EXPECT_NE(raw.run("INSERT INTO run_closing VALUES (1, 1, 1, 77, 77, 'complete', 0)"), 0);
    EXPECT_EQ(raw.rows("PRAGMA foreign_key_check").size(), 0U);
}

} // namespace
} // namespace fasit::test
