// Opening files: new ones, old ones, newer ones, and what is no database of ours.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/old_file.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/storage/migration.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/workflow/register_control.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace fasit::test {
namespace {

using storage::Database;
using storage::StorageErrorKind;

int newestVersion() {
    return storage::sqliteMigrations().back().version;
}

StorageErrorKind errorOfOpening(const std::filesystem::path& file, std::string* words = nullptr) {
    try {
        Database::open(file);
    } catch (const storage::StorageError& error) {
        if (words) {
            *words = error.what();
        }
        return error.kind();
    }
    ADD_FAILURE() << file << " was opened";
    return StorageErrorKind::Failed;
}

std::string tablesIn(RawDatabase& raw) {
    return raw.text("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master ORDER BY name)");
}

TEST(Migration, NumbersRise) {
    int before = 0;
    for (const auto& migration : storage::sqliteMigrations()) {
        EXPECT_GT(migration.version, before);
        before = migration.version;
    }
}

TEST(Migration, FreshFileGetsTheNewestVersion) {
    TemporaryFolder folder;
    Database::open(folder.file("new.fasit"));
    RawDatabase raw(folder.file("new.fasit"));
    EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
    EXPECT_THAT(tablesIn(raw), testing::HasSubstr("control_result"));
}

TEST(Migration, ReopeningKeepsTheOrigin) {
    TemporaryFolder folder;
    const auto origin = Database::open(folder.file("a.fasit"))->origin();
    EXPECT_GT(origin, 0);
    EXPECT_EQ(Database::open(folder.file("a.fasit"))->origin(), origin);
    EXPECT_NE(Database::open(folder.file("b.fasit"))->origin(), origin);
}

TEST(Migration, FileOfVersionOneIsUpgradedAndKeepsItsRows) {
    TemporaryFolder folder;
    makeOldFile(folder.file("old.fasit"));
    const auto database = Database::open(folder.file("old.fasit"));
    EXPECT_EQ(database->origin(), 4711);
    const auto& catalogue = database->catalogue();
    ASSERT_EQ(catalogue.sites.size(), 1U);
    EXPECT_EQ(catalogue.sites[0].name, "Solbakken sykehjem");
    EXPECT_EQ(catalogue.instruments.at(0).serial, "QR-1");
    EXPECT_THAT(catalogue.materials.at(0).levels.at(0).aliases, testing::ElementsAre("L", "Low"));
    EXPECT_EQ(catalogue.targets.at(0).low, Decimal::parse("22").value());
    RawDatabase raw(folder.file("old.fasit"));
    EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
    EXPECT_EQ(raw.number("SELECT count(*) FROM audit_entry"), 2);
}

TEST(Migration, ChainOfAnOldFileGoesOn) {
    TemporaryFolder folder;
    makeOldFile(folder.file("old.fasit"));
    const auto database = Database::open(folder.file("old.fasit"));
    const FakeClock clock("2026-10-05T08:00");
    storage::WriteTransaction transaction(*database, clock);
    domain::Event event;
    event.site = {9};
    event.instrument = {21};
    EXPECT_EQ(storage::append(transaction, event).seq, 4);
    transaction.commit({"test", "test", ""});
    RawDatabase raw(folder.file("old.fasit"));
    EXPECT_EQ(raw.text("SELECT previous_hash FROM audit_entry WHERE site = 9 AND seq = 5"),
              "b045a3e81fa29aa6e560e8519a8e6b8b886b152f98d2d85ca6a23aa1badab048");
}

TEST(Migration, FileOfVersionFiveKeepsItsControlsAndItsChain) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file, "v5");
    RawDatabase raw(file);
    const auto database = Database::open(file);
    EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result WHERE analyser_judgement IS NULL"), 4);
    EXPECT_EQ(raw.number("SELECT count(*) FROM inbox_item WHERE analyser_judgement IS NULL"), 1);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    const auto& catalogue = database->catalogue();
    const auto& instrument = *catalogue.instrumentWithSerial("QR-1");
    const storage::SeriesGroup crp{instrument.site, instrument.id, catalogue.schedules.at(0).analyte};
    const auto results = database->history().results({crp.site, crp.instrument, crp.analyte, 1});
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].result.valueAsSent, "30");
    EXPECT_FALSE(results[0].result.analyserJudgement);
    const auto verdicts = database->history().verdicts(crp);
    ASSERT_EQ(verdicts.size(), 2U);
    EXPECT_EQ(verdicts[1].verdict.kind, domain::VerdictKind::Reject);
    EXPECT_TRUE(database->history().openStop(crp));
    EXPECT_EQ(raw.number("SELECT sum(numbers) FROM month_sum"), 4) << "summed up when the file is opened";
    EXPECT_EQ(raw.number("SELECT count(*) FROM month_sum_due"), 0);
    EXPECT_THAT(storage::sitesWithWrongSums(*database), testing::IsEmpty());
}

TEST(Migration, FileOfVersionFiveTakesWhatTheAnalyserSays) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file, "v5");
    const auto database = Database::open(file);
    const FakeClock clock("2026-10-19T09:00");
    const std::vector<domain::ControlReading> control{
        aReading("25").at("2026-10-19T08:00").failedByAnalyser(),
        aReading("52").ofLevel("Høy").at("2026-10-19T08:00")};
    const auto report = workflow::registerControls({*database, clock}, control, "test");
    ASSERT_EQ(report.controls.size(), 1U);
    EXPECT_EQ(report.controls[0].verdict.kind, domain::VerdictKind::Reject);
    RawDatabase raw(file);
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result WHERE analyser_judgement = 'failed'"), 1);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(Migration, EventsOfAnOldFileAreKeptAndStayGuarded) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file, "v5");
    RawDatabase raw(file);
    ASSERT_EQ(raw.run("INSERT INTO event (site, origin, seq, instrument, analyte, kind, at, text)"
                      " VALUES (9, 1, 1, 21, NULL, 'service', 1790000000, 'Årlig service')"),
              0)
        << raw.message();
    const auto database = Database::open(file);
    const auto events = database->history().events({9}, {21});
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].kind, domain::EventKind::Service);
    EXPECT_EQ(events[0].text, "Årlig service");
    EXPECT_TRUE(events[0].reagentLot.empty());
    EXPECT_NE(raw.run("DELETE FROM event"), 0);
    EXPECT_NE(raw.run("UPDATE event SET text = ''"), 0);
}

TEST(Migration, UpgradedFileHasTheTablesOfANewOne) {
    for (const char* version : {"v1", "v5"}) {
        TemporaryFolder folder;
        makeOldFile(folder.file("old.fasit"), version);
        Database::open(folder.file("old.fasit"));
        Database::open(folder.file("new.fasit"));
        RawDatabase upgraded(folder.file("old.fasit"));
        RawDatabase fresh(folder.file("new.fasit"));
        EXPECT_EQ(tablesIn(upgraded), tablesIn(fresh));
        const char* columns = "SELECT m.name, c.name, c.type, c.\"notnull\" FROM sqlite_master m,"
                              " pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid";
        EXPECT_EQ(upgraded.rows(columns), fresh.rows(columns)) << version;
    }
}

TEST(Migration, NamesOfAnOldFileAreKept) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file);
    ASSERT_EQ(RawDatabase(file).run("INSERT INTO person_text VALUES (7, 1, 'salt', 'tekst')"), 0);
    Database::open(file);
    EXPECT_EQ(
        RawDatabase(file).text("SELECT site || ' ' || user_id || ' ' || version || ' ' || salt || ' ' ||"
                               " text FROM person_text"),
        "0 7 1 salt tekst");
}

TEST(Migration, UsersThatNoReleaseWroteStopItBeforeAnythingIsLost) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file);
    ASSERT_EQ(RawDatabase(file).run("INSERT INTO app_user VALUES (9, 1, 4, 7, 'staff')"), 0);
    EXPECT_EQ(errorOfOpening(file), StorageErrorKind::Refused);
    EXPECT_LT(RawDatabase(file).number("PRAGMA user_version"), 8);
    EXPECT_EQ(RawDatabase(file).number("SELECT count(*) FROM app_user"), 1);
}

TEST(Migration, NewerSchemaIsRefusedInWordsAndLeftUntouched) {
    for (const char* journal : {"WAL", "DELETE"}) {
        TemporaryFolder folder;
        const auto file = folder.file("newer.fasit");
        Database::open(file);
        RawDatabase(file).run(std::string("PRAGMA journal_mode = ") + journal +
                              "; PRAGMA user_version = 999;");
        const std::string before = bytesOf(file);
        std::string words;
        EXPECT_EQ(errorOfOpening(file, &words), StorageErrorKind::NewerSchema);
        EXPECT_THAT(words, testing::HasSubstr("newer version of Fasit"));
        EXPECT_THAT(words, testing::HasSubstr("999"));
        EXPECT_EQ(bytesOf(file), before) << journal;
        EXPECT_FALSE(std::filesystem::exists(folder.file("newer.fasit-wal")));
    }
}

TEST(Migration, MigrationThatFailsLeavesTheVersionBefore) {
    TemporaryFolder folder;
    const auto file = folder.file("old.fasit");
    makeOldFile(file);
    RawDatabase raw(file);
    ASSERT_EQ(raw.run("CREATE TABLE event (x)"), 0); // Migration 2 makes it half-way through.
    const std::string before = tablesIn(raw);
    EXPECT_EQ(errorOfOpening(file), StorageErrorKind::Failed);
    EXPECT_EQ(raw.number("PRAGMA user_version"), 1);
    EXPECT_EQ(tablesIn(raw), before);
    ASSERT_EQ(raw.run("DROP TABLE event"), 0);
    Database::open(file);
    EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
}

TEST(Migration, FullDiskLeavesAWholeVersion) {
    for (int pages = 2; pages < 90; pages += 5) {
        TemporaryFolder folder;
        const auto file = folder.file("full.fasit");
        {
            const auto engine = storage::Engine::connect(file);
            engine->runScript("pages", "PRAGMA max_page_count = " + std::to_string(pages));
            try {
                storage::migrate(*engine);
            } catch (const storage::StorageError& error) {
                EXPECT_EQ(error.kind(), StorageErrorKind::DiskFull) << error.what();
            }
        }
        const auto version = RawDatabase(file).number("PRAGMA user_version");
        const auto tables = RawDatabase(file).number("SELECT count(*) FROM sqlite_master");
        EXPECT_EQ(version == 0, tables == 0) << pages;
        Database::open(file);
        EXPECT_EQ(RawDatabase(file).number("PRAGMA user_version"), newestVersion()) << pages;
    }
}

TEST(Opening, WhatIsNoDatabaseIsRefusedAndLeftUntouched) {
    TemporaryFolder folder;
    const auto text = folder.file("notat.txt");
    std::ofstream(text)
        << "Husk å bestille kontroller. Dette er en tekstfil som er lang nok til å ligne på noe annet.";
    const std::string before = bytesOf(text);
    EXPECT_EQ(errorOfOpening(text), StorageErrorKind::NotADatabase);
    EXPECT_EQ(bytesOf(text), before);
}

TEST(Opening, AnotherProgramsDatabaseIsRefusedAndLeftUntouched) {
    TemporaryFolder folder;
    const auto file = folder.file("bookmarks.sqlite");
    RawDatabase(file).run("CREATE TABLE bookmark (title TEXT); INSERT INTO bookmark VALUES ('x');");
    const std::string before = bytesOf(file);
    EXPECT_EQ(errorOfOpening(file), StorageErrorKind::NotADatabase);
    EXPECT_EQ(bytesOf(file), before);
}

TEST(Opening, EmptyFileIsANewDatabase) {
    TemporaryFolder folder;
    std::ofstream(folder.file("empty.fasit"));
    EXPECT_GT(Database::open(folder.file("empty.fasit"))->origin(), 0);
}

TEST(Opening, MissingFolderIsRefused) {
    TemporaryFolder folder;
    EXPECT_EQ(errorOfOpening(folder.path() / "mangler" / "a.fasit"), StorageErrorKind::CannotOpen);
    EXPECT_EQ(errorOfOpening(folder.path()), StorageErrorKind::CannotOpen);
    EXPECT_EQ(errorOfOpening({}), StorageErrorKind::CannotOpen);
}

TEST(Opening, PathMayHoldBlanksAndOtherLetters) {
    TemporaryFolder folder("Sykehjem æøå ' % ; = ?x=1 #");
    const auto file = folder.file("prøve laboratorium.fasit");
    const auto origin = Database::open(file)->origin();
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_EQ(Database::open(file)->origin(), origin);
    EXPECT_EQ(errorOfOpening(folder.file("a\"b.fasit")), StorageErrorKind::CannotOpen);
}

TEST(Opening, SeveralProgramsMayOpenANewFileAtOnce) {
    for (int round = 0; round < 30; ++round) {
        TemporaryFolder folder;
        const auto file = folder.file("new.fasit");
        std::array<std::int64_t, 4> origins{};
        std::vector<std::thread> threads;
        for (auto& origin : origins) {
            threads.emplace_back([&file, &origin] { origin = Database::open(file)->origin(); });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        EXPECT_THAT(origins, testing::Each(testing::Eq(origins[0])));
        EXPECT_EQ(RawDatabase(file).number("SELECT count(*) FROM database_origin"), 1);
    }
}

TEST(Opening, CommitsAreDurableAndKeysAreChecked) {
    TemporaryFolder folder;
    const auto database = Database::open(folder.file("a.fasit"));
    const auto setting = [&](const char* name) {
        std::string value;
        database->session() << std::string("PRAGMA ") + name, soci::into(value);
        return value;
    };
    EXPECT_EQ(setting("journal_mode"), "wal");
    EXPECT_EQ(setting("synchronous"), "2");
    EXPECT_EQ(setting("foreign_keys"), "1");
    EXPECT_EQ(setting("recursive_triggers"), "1");
}

} // namespace
} // namespace fasit::test
