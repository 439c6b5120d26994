// A home and its centre exchange: a set union both ways, whatever interrupts it, and nothing is written
// twice.
#include "tests/support/actors.h"
#include "tests/support/sync_lab.h"

#include "qc-core/storage/audit/entry_list.h"
#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/storage/sync/sync_memory.h"
#include "qc-core/workflow/erase_person_text.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/parallel_lot.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace fasit::test {
namespace {

using namespace domain;
using testing::IsEmpty;
using testing::SizeIs;

/// Thrown by a test's progress callback: the program ends between two batches.
struct CutHere {};

class SyncTest : public testing::Test {
  protected:
    void pairAtHome(const char* time, const char* low = "25", const char* high = "52") {
        m_lab.clock.set(time);
        m_lab.takeAtHome({aReading(low).at(time), aReading(high).ofLevel("Høy").at(time)});
    }

    void appendEvent(storage::Database& database, const std::string& text) {
        storage::WriteTransaction transaction(database, m_lab.clock);
        Event event;
        event.site = m_lab.centre.site();
        event.instrument = m_lab.centre.instrument("QR-1");
        event.text = text;
        event.at = m_lab.clock.wallNow();
        storage::append(transaction, event);
        transaction.commit({"test", "event", text});
    }

    /// Random facts at random places, many small transactions among them.
    void randomFacts(std::mt19937& random, int count) {
        for (int i = 0; i < count; ++i) {
            WallTime now = m_lab.clock.wallNow();
            now.seconds += 3600 + static_cast<std::int64_t>(random() % 90'000);
            m_lab.clock.set(now);
            const std::string value = std::to_string(20 + random() % 12);
            switch (random() % 4) {
            case 0:
                appendEvent(m_lab.centre.database(), value);
                break;
            case 1:
                appendEvent(m_lab.homeDatabase(), value);
                break;
            case 2:
                m_lab.centre.take({aReading(value).at(now)});
                break;
            default:
                m_lab.takeAtHome({aReading(value).at(now), aReading("52").ofLevel("Høy").at(now)});
            }
        }
    }

    void expectUnion() {
        EXPECT_EQ(m_lab.rowsAtHome(), m_lab.rowsAtCentre());
        EXPECT_THAT(m_lab.faults(), IsEmpty());
    }

    SyncLab m_lab;
};

TEST_F(SyncTest, CarriesAnEntryThatWroteNoFact) {
    storage::WriteTransaction transaction(m_lab.homeDatabase(), m_lab.clock);
    transaction.witness(m_lab.centre.site());
    transaction.commit({"7", "backUp", "kopi.bak"});
    pairAtHome("2026-10-06T08:00");
    m_lab.sync();
    EXPECT_THAT(m_lab.faults(), IsEmpty());
    const UtcTime later{m_lab.clock.utcNow().micros + 1};
    EXPECT_THAT(storage::readEntries(m_lab.centre.database(), {m_lab.centre.site(), {}, later, 9, "backUp"}),
                SizeIs(1));
}

TEST_F(SyncTest, ANewHomeFetchesItsSetup) {
    EXPECT_EQ(m_lab.homeDatabase().catalogue().instruments.size(), 2U);
    EXPECT_THAT(m_lab.homeDatabase().catalogue().targets, testing::Not(IsEmpty()));
    expectUnion();
}

TEST_F(SyncTest, WhatTheHomeRegistersIsAtTheCentreWithItsVerdict) {
    pairAtHome("2026-10-05T08:05", "40");
    const auto report = m_lab.sync();
    EXPECT_GT(report.sent.rows, 3);
    EXPECT_EQ(report.fetched.rows, 0);
    ASSERT_THAT(m_lab.verdictsAtCentre(), SizeIs(1));
    EXPECT_EQ(m_lab.verdictsAtCentre()[0].kind, VerdictKind::Reject);
    EXPECT_TRUE(m_lab.centre.database().history().openStop(m_lab.centre.crp()));
    expectUnion();
}

TEST_F(SyncTest, BothHoldTheUnionAndASecondSyncWritesNothing) {
    std::mt19937 random(20261005);
    for (int round = 0; round < 5; ++round) {
        randomFacts(random, 30);
        m_lab.sync();
        expectUnion();
        EXPECT_EQ(m_lab.verdictsAtHome(), m_lab.verdictsAtCentre());
        const auto again = m_lab.sync();
        EXPECT_EQ(again.sent.rows + again.fetched.rows + again.texts, 0);
        EXPECT_EQ(again.judgedAnew, 0);
    }
}

TEST_F(SyncTest, CutBehindAnyBatchTheNextOneGoesOn) {
    std::mt19937 random(7);
    for (int cutAt = 1; cutAt <= 12; ++cutAt) {
        randomFacts(random, 12);
        int batches = 0;
        workflow::SyncOptions options;
        options.progress = [&](std::size_t, std::size_t) {
            if (++batches == cutAt) {
                throw CutHere();
            }
        };
        try {
            workflow::syncWith(m_lab.home(), m_lab.centre.database(), options);
        } catch (const CutHere&) {
            m_lab.reopenHome();
        }
        EXPECT_THAT(m_lab.faults(), IsEmpty()) << "also in between, no entry is half";
        m_lab.sync();
        expectUnion();
    }
}

TEST_F(SyncTest, WhatTheCentreChoosesForTheHomeIsReadAtOnce) {
    EXPECT_EQ(m_lab.homeDatabase().catalogue().homeRulesOf(m_lab.centre.site()).entry.slipMinutes, 15);
    HomeRules rules{m_lab.centre.site()};
    rules.entry.slipMinutes = 5;
    ASSERT_TRUE(workflow::changeHomeRules(m_lab.centre.laboratory(), aCoordinator(), rules));
    const auto crp = m_lab.centre.crp();
    const workflow::LotUse use{crp.instrument, crp.analyte, m_lab.centre.lot("A2")};
    ASSERT_TRUE(workflow::beginParallelPeriod(m_lab.centre.laboratory(), aCoordinator(), use));
    m_lab.sync();
    const Catalogue& atHome = m_lab.homeDatabase().catalogue();
    EXPECT_EQ(atHome.homeRulesOf(m_lab.centre.site()).entry.slipMinutes, 5);
    EXPECT_TRUE(atHome.isEstablishing(use.instrument, use.analyte, use.lot, m_lab.clock.wallNow()));
}

TEST_F(SyncTest, MonthSumsAreThoseOfTheResultsOnBothSides) {
    pairAtHome("2026-08-31T23:30");
    pairAtHome("2026-09-07T08:05", "40");
    m_lab.sync();
    std::mt19937 random(20261122);
    for (int round = 0; round < 4; ++round) {
        randomFacts(random, 12);
        workflow::excludeResult(m_lab.centre.laboratory(), m_lab.low(), at("2026-09-07T08:05"), "prøve",
                                "test");
        m_lab.sync();
        EXPECT_THAT(storage::sitesWithWrongSums(m_lab.homeDatabase()), IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(m_lab.centre.database()), IsEmpty());
    }
    for (const auto& place : {m_lab.homeFile(), std::filesystem::path(m_lab.centre.address())}) {
        EXPECT_EQ(RawDatabase(place).number("SELECT count(*) FROM month_sum_arrived"), 0);
    }
}

TEST_F(SyncTest, OnlyTheMonthsThatItTouchedAreSummedUpAnew) {
    pairAtHome("2026-08-03T08:05");
    pairAtHome("2026-09-07T08:05");
    m_lab.sync();
    const std::string wrong = "UPDATE month_sum SET accepted = accepted + 1";
    const std::string total = "SELECT CAST(sum(accepted) AS BIGINT) FROM month_sum";
    RawDatabase raw(m_lab.centre.address());
    ASSERT_EQ(raw.run(wrong), 0) << raw.message();
    EXPECT_EQ(raw.number(total), 8) << "four sums, each one too many";
    workflow::excludeResult(m_lab.home(), m_lab.low(), at("2026-09-07T08:05"), "prøve", "test");
    m_lab.sync();
    EXPECT_EQ(raw.number(total), 5) << "the run of September is right, that of August was not looked at";
}

TEST_F(SyncTest, AnExclusionAtTheCentreJudgesAtTheHome) {
    pairAtHome("2026-10-05T08:05", "40");
    m_lab.sync();
    ASSERT_EQ(m_lab.verdictsAtHome().at(0).kind, VerdictKind::Reject);
    const auto excluded = workflow::excludeResult(m_lab.centre.laboratory(), m_lab.low(),
                                                  at("2026-10-05T08:05"), "feil prøve", "test");
    ASSERT_EQ(excluded.exclusion, workflow::Exclusion::Done);
    m_lab.sync();
    EXPECT_NE(m_lab.verdictsAtHome().at(0).kind, VerdictKind::Reject);
    EXPECT_EQ(m_lab.verdictsAtHome(), m_lab.verdictsAtCentre());
    EXPECT_FALSE(m_lab.homeDatabase().history().openStop(m_lab.centre.crp()));
    expectUnion();
}

class SyncBySd : public testing::Test {
  protected:
    static SmallSetup bySd() {
        SmallSetup setup;
        setup.basis = "sd";
        return setup;
    }
    void pairAtHome(const char* time, const char* low) {
        m_lab.clock.set(time);
        m_lab.takeAtHome({aReading(low).at(time), aReading("52").ofLevel("Høy").at(time)});
    }

    SyncLab m_lab{bySd()};
};

TEST_F(SyncBySd, ControlsThatAnExclusionDidNotKnowOfAreJudgedAnew) {
    pairAtHome("2026-10-05T08:05", "27.2");
    m_lab.sync();
    workflow::excludeResult(m_lab.centre.laboratory(), m_lab.low(), at("2026-10-05T08:05"), "feil prøve",
                            "test");
    pairAtHome("2026-10-12T08:05", "27.3");
    ASSERT_EQ(m_lab.verdictsAtHome().at(1).kind, VerdictKind::Reject) << "2_2s with the one before";
    const auto report = m_lab.sync();
    EXPECT_EQ(report.judgedAnew, 1);
    EXPECT_EQ(m_lab.verdictsAtHome().at(1).kind, VerdictKind::Warn);
    EXPECT_EQ(m_lab.verdictsAtHome(), m_lab.verdictsAtCentre());
    EXPECT_FALSE(m_lab.centre.database().history().openStop(m_lab.centre.crp()));
    EXPECT_EQ(m_lab.sync().judgedAnew, 0);
    EXPECT_EQ(m_lab.rowsAtHome(), m_lab.rowsAtCentre());
}

class SyncOfTargets : public SyncTest {
  protected:
    Target lowTarget() {
        const auto& targets = m_lab.centre.database().catalogue().targets;
        return *std::find_if(targets.begin(), targets.end(), [&](const Target& target) {
            return target.lot == m_lab.centre.lot("A1") && target.level == 1;
        });
    }
    void appendAtCentre(const Target& target) {
        storage::WriteTransaction transaction(m_lab.centre.database(), m_lab.clock);
        storage::append(transaction, target);
        transaction.commit({"test", "approve", ""});
    }
};

TEST_F(SyncOfTargets, ACorrectedOneJudgesItsResultsAnew) {
    pairAtHome("2026-10-05T08:05", "40");
    ASSERT_EQ(m_lab.verdictsAtHome().at(0).kind, VerdictKind::Reject);
    Target corrected = lowTarget();
    corrected.high = Decimal::parse("45").value();
    appendAtCentre(corrected);
    EXPECT_EQ(m_lab.sync().judgedAnew, 1);
    EXPECT_EQ(m_lab.verdictsAtHome().at(0).kind, VerdictKind::Accept);
    EXPECT_EQ(m_lab.verdictsAtCentre(), m_lab.verdictsAtHome());
}

TEST_F(SyncOfTargets, ANewOneHoldsFromThenOnAndChangesNoOldVerdict) {
    pairAtHome("2026-10-05T08:05", "40");
    Target approved = lowTarget();
    approved.id = {4712};
    ++approved.version;
    approved.high = Decimal::parse("45").value();
    appendAtCentre(approved);
    EXPECT_EQ(m_lab.sync().judgedAnew, 0);
    pairAtHome("2026-10-12T08:05", "40");
    EXPECT_EQ(m_lab.verdictsAtHome().at(0).kind, VerdictKind::Reject);
    EXPECT_EQ(m_lab.verdictsAtHome().at(1).kind, VerdictKind::Accept);
}

TEST_F(SyncTest, TheNameOfAnErasedPersonDoesNotComeBack) {
    const Actor kari = m_lab.centre.addWithPin(Role::Staff, "Kari Prøve", "4937");
    m_lab.sync();
    const std::string names = "SELECT count(*) FROM person_text WHERE site <> 0";
    const std::string secrets = "SELECT count(*) FROM credential_secret WHERE site <> 0";
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).number(names), 1);
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).number(secrets), 1);
    const Actor& administrator = m_lab.centre.administrator;
    ASSERT_TRUE(workflow::deactivate(m_lab.centre.laboratory(), administrator, kari.user));
    ASSERT_TRUE(workflow::erasePersonText(m_lab.centre.laboratory(), kari.user, administrator));
    m_lab.sync();
    m_lab.sync();
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).number(names), 0);
    EXPECT_EQ(RawDatabase(m_lab.centre.address()).number(names), 0);
    expectUnion();
}

TEST_F(SyncTest, NamesOfTheProgrammesPeopleStayAtTheCentre) {
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).number("SELECT count(*) FROM person_text"), 0);
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).number("SELECT count(*) FROM credential_secret"), 0);
}

TEST_F(SyncTest, ANewPinReplacesTheOldOneOnBothSides) {
    const Actor kari = m_lab.centre.addWithPin(Role::Staff, "Kari Prøve", "4937");
    m_lab.sync();
    m_lab.clock.set("2026-10-05T09:00");
    m_lab.centre.setPin(kari, "8264");
    m_lab.sync();
    const std::string hash = "SELECT hash FROM credential_secret WHERE site <> 0";
    EXPECT_EQ(RawDatabase(m_lab.homeFile()).joined(hash), RawDatabase(m_lab.centre.address()).joined(hash));
}

TEST_F(SyncTest, TheCentreKnowsWhenTheHomeWasHeard) {
    m_lab.clock.set("2026-10-06T10:00");
    const auto report = m_lab.sync();
    ASSERT_TRUE(report.heardBefore);
    const auto heard = storage::heardHomes(m_lab.centre.database());
    ASSERT_THAT(heard, SizeIs(1));
    EXPECT_EQ(heard[0].site, m_lab.centre.site());
    EXPECT_EQ(heard[0].at, m_lab.clock.utcNow());
    EXPECT_EQ(heard[0].origin, m_lab.homeDatabase().origin());
    EXPECT_LT(*report.heardBefore, heard[0].at);
}

TEST_F(SyncTest, AnchorsOfTheLastExchangeShowACutTail) {
    pairAtHome("2026-10-05T08:05");
    m_lab.sync();
    const auto anchors = storage::keptAnchors(m_lab.homeDatabase());
    EXPECT_GE(anchors.size(), 3U);
    EXPECT_TRUE(storage::verifyAudit(m_lab.homeDatabase().engine(), {anchors, {}}).intact());
    EXPECT_TRUE(storage::verifyAudit(m_lab.centre.database().engine(),
                                     {storage::keptAnchors(m_lab.centre.database()), {}})
                    .intact());
    RawDatabase raw(m_lab.homeFile());
    const std::string newest =
        " WHERE origin = " + std::to_string(m_lab.homeDatabase().origin()) + " AND site <> 0";
    for (const std::string& table : raw.factTables()) {
        raw.unguard(table);
        const auto script = fmt::format("PRAGMA foreign_keys = OFF; DELETE FROM {}{}", table, newest);
        ASSERT_EQ(raw.run(script), 0) << raw.message();
    }
    EXPECT_TRUE(storage::verifyAudit(m_lab.homeDatabase().engine()).intact()) << "alone it looks whole";
    EXPECT_FALSE(storage::verifyAudit(m_lab.homeDatabase().engine(), {anchors, {}}).intact());
    const auto report = m_lab.sync();
    EXPECT_GT(report.fetched.ownRows, 0) << "and the centre gives back what was lost";
    expectUnion();
}

TEST_F(SyncTest, AFileThatWentItsOwnWayUnderTheSameOriginIsShown) {
    pairAtHome("2026-10-05T08:05");
    RawDatabase(m_lab.homeFile()).run("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto copy = m_lab.homeFile().parent_path() / "copy.fasit";
    std::filesystem::copy_file(m_lab.homeFile(), copy);
    pairAtHome("2026-10-12T08:05");
    m_lab.sync();
    const auto before = m_lab.rowsAtCentre();
    const auto other = storage::Database::open(copy);
    ASSERT_EQ(other->origin(), m_lab.homeDatabase().origin());
    appendEvent(*other, "et annet");
    const auto report = workflow::syncWith({*other, m_lab.clock}, m_lab.centre.database());
    ASSERT_TRUE(report);
    ASSERT_FALSE(report->sent.faults.empty());
    EXPECT_EQ(report->sent.faults[0].kind, storage::ChainFaultKind::Diverged);
    EXPECT_EQ(m_lab.rowsAtCentre(), before) << "nothing of it is taken over";
}

TEST_F(SyncTest, WhatWasChangedBehindItsBackIsNotSent) {
    pairAtHome("2026-10-05T08:05");
    RawDatabase raw(m_lab.homeFile());
    raw.unguard("control_result");
    ASSERT_EQ(raw.run("UPDATE control_result SET value = value + 1000000"), 0) << raw.message();
    const auto report = workflow::syncWith(m_lab.home(), m_lab.centre.database());
    ASSERT_TRUE(report);
    ASSERT_THAT(report->sent.faults, SizeIs(1));
    EXPECT_EQ(report->sent.faults[0].kind, storage::ChainFaultKind::Damaged);
    EXPECT_EQ(RawDatabase(m_lab.centre.address()).number("SELECT count(*) FROM control_result"), 0);
}

TEST_F(SyncTest, ADatabaseDoesNotExchangeWithItself) {
    const auto again = storage::Database::open(m_lab.homeFile());
    const auto report = workflow::syncWith(m_lab.home(), *again);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(), workflow::SyncFault::SameDatabase);
}

} // namespace
} // namespace fasit::test
