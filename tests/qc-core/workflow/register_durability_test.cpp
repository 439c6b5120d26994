// One call is one transaction: all of it with its audit entry, or nothing.
#include "qc-core/storage/raw_messages.h"
#include "qc-core/workflow/register_control.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::IsEmpty;

/// What is there, in short.
std::string everything(RawDatabase& raw) {
    std::string counts = raw.joined("SELECT hash FROM audit_entry ORDER BY site, seq");
    for (const char* table :
         {"run", "control_result", "run_verdict", "stop", "inbox_item", "setup_revision"}) {
        counts += " " + raw.joined(std::string("SELECT count(*) FROM ") + table);
    }
    return counts;
}

/// Lets every further row of the table fail, or ends that.
bool breakTable(RawDatabase& raw, const std::string& table, bool breaks) {
    if (!TestDatabase::isOnServer()) {
        return raw.run(breaks ? "CREATE TRIGGER broken BEFORE INSERT ON " + table +
                                    " BEGIN SELECT RAISE(ABORT, 'broken'); END"
                              : "DROP TRIGGER broken") == 0;
    }
    return raw.run(breaks ? "ALTER TABLE " + table + " ADD CONSTRAINT broken CHECK (false) NOT VALID"
                          : "ALTER TABLE " + table + " DROP CONSTRAINT broken") == 0;
}

TEST(RegisterDurability, FailureInTheMiddleLeavesNothing) {
    for (const char* table : {"control_result", "run_verdict", "stop", "audit_entry"}) {
        SmallLab lab;
        lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
        RawDatabase raw(lab.address());
        const std::string before = everything(raw);
        ASSERT_TRUE(breakTable(raw, table, true)) << raw.message();
        lab.clock.set("2026-10-06T08:10");
        const std::vector<ControlReading> readings{aReading("30").at("2026-10-06T08:00"),
                                                   aReading("1").from("QR-9")};
        EXPECT_THROW(lab.take(readings), storage::StorageError) << table;
        EXPECT_EQ(everything(raw), before) << table;
        ASSERT_TRUE(breakTable(raw, table, false)) << raw.message();
        const auto again = lab.take(readings);
        EXPECT_EQ(again.readings[0].fate, ReadingFate::Taken) << table << ": usable after";
        EXPECT_EQ(again.readings[1].fate, ReadingFate::Inbox) << table;
        EXPECT_THAT(auditFaults(raw), IsEmpty()) << table;
    }
}

TEST(RegisterDurability, EachCallHasItsAuditEntry) {
    SmallLab lab;
    lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
    RawDatabase raw(lab.address());
    const auto entry = raw.rows("SELECT by, what, detail, at FROM audit_entry WHERE site <> 0"
                                " ORDER BY seq DESC LIMIT 1")
                           .at(0);
    EXPECT_EQ(entry[0], RawCell("test"));
    EXPECT_EQ(entry[1], RawCell("registerControls"));
    EXPECT_EQ(entry[2], RawCell("2 readings"));
    EXPECT_EQ(entry[3], RawCell(lab.clock.utcNow().micros));
    const auto count = raw.number("SELECT count(*) FROM audit_entry");
    lab.take({aReading("1").ofLot("Z9")});
    EXPECT_EQ(raw.number("SELECT count(*) FROM audit_entry"), count + 1) << "the inbox is audited too";
    EXPECT_THAT(auditFaults(raw), IsEmpty());
}

TEST(RegisterDurability, WhatIsReportedAsTakenIsThereAfterReopening) {
    SmallLab lab;
    const auto report = lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
    lab.reopen();
    EXPECT_EQ(lab.results(lab.crp(), 1).size() + lab.results(lab.crp(), 2).size(), report.readings.size());
    EXPECT_EQ(lab.verdicts(lab.crp()).at(0), report.controls.at(0).verdict);
    EXPECT_TRUE(lab.database().history().openStop(lab.crp()));
}

TEST(RegisterDurability, AControlsMessageIsKeptOnceAndNamedInTheAudit) {
    SmallLab lab;
    const std::vector<ControlReading> readings{aReading("25"), aReading("52").ofLevel("Høy")};
    const std::string message("H|\\^&\r\xE6\0L|1", 11);
    const auto take = [&](std::string_view raw) {
        return workflow::registerControls(lab.laboratory(), readings, "test", raw);
    };
    take(message);
    RawDatabase raw(lab.address());
    const auto kept = raw.rows("SELECT site, digest, received_at, bytes_hex FROM raw_message");
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0][2], RawCell(lab.clock.utcNow().micros));
    EXPECT_EQ(kept[0][3], RawCell("487c5c5e260de6004c7c31"));
    const std::string digest = raw.text("SELECT digest FROM raw_message");
    EXPECT_EQ(raw.text("SELECT detail FROM audit_entry WHERE site <> 0 ORDER BY seq DESC LIMIT 1"),
              "2 readings, message " + digest);
    EXPECT_EQ(raw.number("SELECT count(*) FROM raw_message WHERE site ="
                         " (SELECT min(site) FROM control_result)"),
              1);
    take(message); // sent again: nothing is stored, and nothing kept anew
    take(std::string_view());
    EXPECT_EQ(raw.number("SELECT count(*) FROM raw_message"), 1);
    EXPECT_THAT(auditFaults(raw), IsEmpty());
}

TEST(RegisterDurability, AMessageThatIsTooLargeIsNotKeptAndItsReadingsAre) {
    SmallLab lab;
    const std::vector<ControlReading> readings{aReading("25")};
    const std::string message(storage::kLargestRawMessage + 1, 'x');
    EXPECT_EQ(workflow::registerControls(lab.laboratory(), readings, "test", message).readings[0].fate,
              ReadingFate::Taken);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM raw_message"), 0);
}

} // namespace
} // namespace fasit::test
