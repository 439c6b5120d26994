// All of a transaction or nothing, numbered without gaps, chained by digests.
#include "tests/support/audit_chain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_database.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/history_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::IsEmpty;

constexpr SiteId kSite{7};
constexpr SiteId kOtherSite{8};

Event anEvent(SiteId site, std::string text) {
    Event event;
    event.site = site;
    event.instrument = {21};
    event.at = at("2026-10-05T08:00");
    event.text = std::move(text);
    return event;
}

class WriteTransactionTest : public testing::Test {
  protected:
    FactKey write(SiteId site, const std::string& text) {
        storage::WriteTransaction transaction(*m_database, m_clock);
        const FactKey key = storage::append(transaction, anEvent(site, text));
        transaction.commit({"KM", "recordEvents", text});
        return key;
    }
    std::vector<Event> events(SiteId site = kSite) { return m_database->history().events(site, {21}); }

    TestDatabase m_place;
    FakeClock m_clock{"2026-10-05T08:00"};
    std::unique_ptr<storage::Database> m_database = m_place.open();
    RawDatabase m_raw{m_place.address()};
};

TEST_F(WriteTransactionTest, NothingIsThereWithoutCommit) {
    {
        storage::WriteTransaction transaction(*m_database, m_clock);
        storage::append(transaction, anEvent(kSite, "a"));
        EXPECT_EQ(events().size(), 1U) << "seen inside";
    }
    EXPECT_THAT(events(), IsEmpty());
    EXPECT_EQ(m_raw.number("SELECT count(*) FROM audit_entry"), 0);
    EXPECT_EQ(write(kSite, "b").seq, 1) << "its number is free again";
}

TEST_F(WriteTransactionTest, NumbersFollowEachOtherInEachSite) {
    EXPECT_EQ(write(kSite, "a").seq, 1); // Its audit entry is 2.
    EXPECT_EQ(write(kOtherSite, "b").seq, 1);
    EXPECT_EQ(write(kSite, "c").seq, 3);
    EXPECT_EQ(write(kOtherSite, "d").seq, 3);
    EXPECT_EQ(write(kSite, "e").origin, m_database->origin());
}

TEST_F(WriteTransactionTest, ChainIsWhatAPlainImplementationComputes) {
    for (int i = 0; i < 5; ++i) {
        write(kSite, "hendelse " + std::to_string(i));
    }
    storage::WriteTransaction both(*m_database, m_clock);
    storage::append(both, anEvent(kSite, "x"));
    storage::append(both, anEvent(kOtherSite, "y"));
    storage::append(both, anEvent(kSite, "z"));
    both.commit({"KM", "recordEvents", "to steder"});
    EXPECT_THAT(auditFaults(m_raw), IsEmpty());
    EXPECT_EQ(m_raw.number("SELECT count(*) FROM audit_entry"), 7);
}

TEST_F(WriteTransactionTest, TheChainCheckFindsWhatWasChangedBehindItsBack) {
    write(kSite, "a");
    write(kSite, "b");
    ASSERT_EQ(m_raw.unguard("event"), 0);
    ASSERT_EQ(m_raw.run("UPDATE event SET text = 'c' WHERE seq = 1"), 0);
    EXPECT_EQ(auditFaults(m_raw).size(), 1U);
}

TEST_F(WriteTransactionTest, TextsAndMissingValuesAreKeptAsTheyAre) {
    const std::string texts[] = {"",
                                 "'",
                                 "\"; DROP TABLE event; --",
                                 "æøå Ærlig",
                                 "linje\nto\ttre",
                                 "日本 🧪",
                                 ":text ?1 $2",
                                 std::string(100'000, 'x')};
    for (const auto& text : texts) {
        write(kSite, text);
    }
    Event withAnalyte = anEvent(kSite, "siste");
    withAnalyte.analyte = AnalyteId{9'223'372'036'854'775'807};
    withAnalyte.kind = EventKind::Calibration;
    withAnalyte.at.seconds += 1;
    {
        storage::WriteTransaction transaction(*m_database, m_clock);
        storage::append(transaction, withAnalyte);
        transaction.commit({"'", "\"", "å"});
    }
    const auto kept = events();
    ASSERT_EQ(kept.size(), std::size(texts) + 1);
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        EXPECT_EQ(kept[i].text, texts[i]);
        EXPECT_FALSE(kept[i].analyte);
    }
    EXPECT_EQ(kept.back().analyte, withAnalyte.analyte);
    EXPECT_EQ(kept.back().kind, EventKind::Calibration);
    EXPECT_THAT(auditFaults(m_raw), IsEmpty());
}

TEST_F(WriteTransactionTest, RefusedRowLeavesTheDatabaseUsable) {
    {
        storage::WriteTransaction transaction(*m_database, m_clock);
        storage::append(transaction, anEvent(kSite, "a"));
        try {
            storage::append(transaction, kSite,
                            domain::ResultExclusion{{1, 999}, true, "there is no such result"});
            transaction.commit({"KM", "x", ""});
            FAIL() << "the foreign key was not checked";
        } catch (const storage::StorageError& error) {
            EXPECT_EQ(error.kind(), storage::StorageErrorKind::Refused);
            EXPECT_THAT(error.what(), testing::Not(testing::HasSubstr("there is no such result")));
        }
    }
    EXPECT_THAT(events(), IsEmpty());
    write(kSite, "b");
    EXPECT_EQ(events().size(), 1U);
}

TEST_F(WriteTransactionTest, WithoutFactsThereIsNoEntry) {
    storage::WriteTransaction transaction(*m_database, m_clock);
    transaction.commit({"KM", "nothing", ""});
    EXPECT_EQ(m_raw.number("SELECT count(*) FROM audit_entry"), 0);
}

} // namespace
} // namespace fasit::test
