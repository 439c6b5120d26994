// Results, runs and verdicts as they are read back: every kind of value, every field, the newest first.
#include "tests/support/fake_clock.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_database.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/history_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace fasit::test {
namespace {

using namespace domain;

constexpr Series kSeries{{7}, {21}, {31}, 2};
constexpr storage::SeriesGroup kGroup{{7}, {21}, {31}};

Decimal dec(const char* text) {
    return Decimal::parse(text).value();
}

class StoredHistory : public testing::Test {
  protected:
    template <class Work>
    auto write(Work work) {
        storage::WriteTransaction transaction(*m_database, m_clock);
        const auto key = work(transaction);
        transaction.commit({"test", "test", ""});
        return key;
    }

    FactKey openRun(const char* time, std::optional<FactKey> repeats = std::nullopt) {
        const domain::Run run{{},       kGroup.site, kGroup.instrument, kGroup.analyte,
                              at(time), repeats,     RunState::Open};
        return write([&](auto& transaction) { return storage::append(transaction, run); });
    }

    ControlResult result(FactKey run, const char* time, ControlValue value) {
        ControlResult r;
        r.series = kSeries;
        r.run = run;
        r.value = std::move(value);
        r.valueAsSent = "---";
        r.measuredAt = at(time);
        r.lot = {51};
        r.target = {61};
        r.fingerprint = time;
        return r;
    }

    FactKey store(const ControlResult& r) {
        return write([&](auto& transaction) { return storage::append(transaction, r); });
    }

    storage::HistoryReader& history() { return m_database->history(); }

    TestDatabase m_place;
    FakeClock m_clock{"2026-10-05T08:00"};
    std::unique_ptr<storage::Database> m_database = m_place.open();
};

TEST_F(StoredHistory, EveryKindOfValueIsReadBack) {
    const std::vector<ControlValue> values{Quantity{dec("5.40")},
                                           Quantity{dec("-0.000001")},
                                           Quantity{dec("999999999999")},
                                           Censored{Censored::Direction::Below, dec("5")},
                                           Censored{Censored::Direction::Above, dec("200.0")},
                                           Censored{Censored::Direction::Below, std::nullopt},
                                           OrdinalStep{4},
                                           Qualitative::Negative,
                                           Qualitative::Invalid,
                                           NoValue{"---"}};
    const FactKey run = openRun("2026-10-05T08:00");
    for (const ControlValue& value : values) {
        store(result(run, "2026-10-05T08:00", value));
    }
    const auto kept = history().results(kSeries);
    ASSERT_EQ(kept.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& read = kept[kept.size() - 1 - i].result.value;
        EXPECT_EQ(read, values[i]) << i;
        if (const auto number = numberOf(values[i])) {
            EXPECT_EQ(numberOf(read)->decimals(), number->decimals());
        }
    }
}

TEST_F(StoredHistory, EveryFieldIsReadBack) {
    const FactKey run = openRun("2026-10-05T08:00");
    ControlResult r = result(run, "2026-10-05T08:00", Quantity{dec("5.4")});
    r.valueAsSent = "5,4";
    r.timeSource = TimeSource::Received;
    r.utcOffsetMinutes = 120;
    r.operatorId = "KM";
    r.bottle = BottleId{77};
    r.reagentLot = "KT4671";
    r.origin = ResultOrigin::EnteredAfterwards;
    r.flags = "H";
    r.comment = "52";
    r.analyserJudgement = AnalyserJudgement::Passed;
    r.key = store(r);
    r.recordedAt = m_clock.utcNow();
    const auto kept = history().results(kSeries).at(0).result;
    EXPECT_EQ(kept.key, r.key);
    EXPECT_EQ(kept.series, r.series);
    EXPECT_EQ(kept.run, r.run);
    EXPECT_EQ(kept.valueAsSent, r.valueAsSent);
    EXPECT_EQ(kept.measuredAt, r.measuredAt);
    EXPECT_EQ(kept.timeSource, r.timeSource);
    EXPECT_EQ(kept.utcOffsetMinutes, r.utcOffsetMinutes);
    EXPECT_EQ(kept.recordedAt, r.recordedAt);
    EXPECT_EQ(kept.operatorId, r.operatorId);
    EXPECT_EQ(kept.lot, r.lot);
    EXPECT_EQ(kept.bottle, r.bottle);
    EXPECT_EQ(kept.reagentLot, r.reagentLot);
    EXPECT_EQ(kept.target, r.target);
    EXPECT_EQ(kept.origin, r.origin);
    EXPECT_EQ(kept.flags, r.flags);
    EXPECT_EQ(kept.comment, r.comment);
    EXPECT_EQ(kept.fingerprint, r.fingerprint);
    EXPECT_EQ(kept.analyserJudgement, r.analyserJudgement);
}

TEST_F(StoredHistory, AnalysersJudgementIsReadBackAndToldToTheJudge) {
    const FactKey run = openRun("2026-10-05T08:00");
    const std::array<std::optional<AnalyserJudgement>, 3> said{std::nullopt, AnalyserJudgement::Passed,
                                                               AnalyserJudgement::Failed};
    for (const auto& judgement : said) {
        ControlResult r = result(run, "2026-10-05T08:00", Quantity{dec("5")});
        r.analyserJudgement = judgement;
        store(r);
    }
    const auto kept = history().results(kSeries);
    const auto judged = history().judgeableResults(kSeries);
    ASSERT_EQ(kept.size(), said.size());
    for (std::size_t i = 0; i < said.size(); ++i) {
        const std::size_t newest = said.size() - 1 - i;
        EXPECT_EQ(kept[newest].result.analyserJudgement, said[i]);
        EXPECT_EQ(judged[newest].failedByAnalyser, said[i] == AnalyserJudgement::Failed);
    }
    RawDatabase raw(m_place.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result WHERE analyser_judgement IS NULL"), 1);
    EXPECT_NE(raw.run("INSERT INTO inbox_item SELECT * FROM inbox_item; UPDATE control_result SET"
                      " analyser_judgement = 'passed'"),
              0)
        << "a judgement is a fact";
}

TEST_F(StoredHistory, ResultsComeNewestFirstWithinRangeAndLimit) {
    const FactKey run = openRun("2026-10-05T08:00");
    for (const char* time :
         {"2026-10-05T08:02", "2026-10-05T08:00", "2026-10-05T08:03", "2026-10-05T08:01"}) {
        store(result(run, time, Quantity{dec("5")}));
    }
    const auto all = history().results(kSeries);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all.front().result.measuredAt, at("2026-10-05T08:03"));
    EXPECT_EQ(all.back().result.measuredAt, at("2026-10-05T08:00"));
    const auto some = history().results(kSeries, {at("2026-10-05T08:01"), at("2026-10-05T08:03")});
    ASSERT_EQ(some.size(), 2U) << "from is inside, until is not";
    EXPECT_EQ(history().results(kSeries, {}, 3).size(), 3U);
    EXPECT_TRUE(history().results({{7}, {21}, {31}, 1}).empty()) << "another level";
    EXPECT_TRUE(history().results({{8}, {21}, {31}, 2}).empty()) << "another home";
}

TEST_F(StoredHistory, WindowHoldsTheNewestNumbersThatAreNotExcluded) {
    const FactKey run = openRun("2026-10-05T08:00");
    const FactKey first = store(result(run, "2026-10-05T08:00", Quantity{dec("5.4")}));
    const FactKey excluded = store(result(run, "2026-10-05T08:01", Quantity{dec("9")}));
    const FactKey second = store(result(run, "2026-10-05T08:02", Quantity{dec("6")}));
    store(result(run, "2026-10-05T08:03", Censored{Censored::Direction::Below, dec("5")}));
    store(result(run, "2026-10-05T08:04", NoValue{"---"}));
    store(result(run, "2026-10-05T08:05", Quantity{dec("7")}));
    write([&](auto& transaction) {
        storage::append(transaction, kGroup.site, domain::ResultExclusion{excluded, true, "Tastefeil"});
        return 0;
    });
    const auto window = history().window(kSeries, at("2026-10-05T08:05"), 10);
    ASSERT_EQ(window.size(), 2U);
    EXPECT_EQ(window[0].key, second);
    EXPECT_EQ(window[1].key, first);
    EXPECT_EQ(window[1].run, run);
    EXPECT_EQ(window[1].level, 2);
    EXPECT_EQ(window[1].measuredAt, at("2026-10-05T08:00"));
    EXPECT_EQ(numberOf(window[1].value)->micros(), dec("5.4").micros());
    EXPECT_EQ(window[1].lot, LotId{51});
    EXPECT_EQ(window[1].target, TargetId{61});
    EXPECT_EQ(history().window(kSeries, at("2026-10-05T08:05"), 1).size(), 1U);
    EXPECT_EQ(history().judgeableResults(kSeries).size(), 6U);
}

TEST_F(StoredHistory, FingerprintIsLookedUpAtItsTime) {
    store(result(openRun("2026-10-05T08:00"), "2026-10-05T08:00", Quantity{dec("5")}));
    EXPECT_TRUE(history().hasResult(kSeries, at("2026-10-05T08:00"), "2026-10-05T08:00"));
    EXPECT_FALSE(history().hasResult(kSeries, at("2026-10-05T08:00"), "another"));
    EXPECT_FALSE(history().hasResult(kSeries, at("2026-10-05T08:01"), "2026-10-05T08:00"));
}

TEST_F(StoredHistory, RunHasTheStateOfItsLastClosing) {
    const FactKey first = openRun("2026-10-05T08:00");
    const FactKey repeat = openRun("2026-10-05T08:30", first);
    const auto close = [&](RunState state) {
        write([&](auto& transaction) {
            storage::closeRun(transaction, kGroup.site, first, state);
            return 0;
        });
    };
    close(RunState::Incomplete);
    close(RunState::Complete);
    const auto runs = history().runs(kGroup);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].key, first);
    EXPECT_EQ(runs[0].state, RunState::Complete);
    EXPECT_EQ(runs[1].repeats, first);
    EXPECT_EQ(runs[1].state, RunState::Open);
    EXPECT_EQ(history().lastRun(kGroup, at("2026-10-05T08:31"))->key, repeat);
    EXPECT_EQ(history().lastRun(kGroup, at("2026-10-05T08:30"))->key, first);
    EXPECT_FALSE(history().lastRun(kGroup, at("2026-10-05T08:00")));
}

TEST_F(StoredHistory, RunIsCompleteWhereItsVerdictInForceIsFinal) {
    const FactKey run = openRun("2026-10-05T08:00");
    const auto stateAfter = [&](bool provisional, std::optional<FactKey> superseded) {
        const StoredVerdict verdict{{}, run, {VerdictKind::Accept, {}, TargetBasis::Sd, provisional}, {5}, 1};
        const FactKey key = write([&](auto& transaction) {
            return storage::append(transaction, kGroup.site, verdict, superseded);
        });
        return std::pair(key, history().lastRun(kGroup)->state);
    };
    const auto [first, open] = stateAfter(true, std::nullopt);
    EXPECT_EQ(open, RunState::Open);
    const auto [second, complete] = stateAfter(false, first);
    EXPECT_EQ(complete, RunState::Complete);
    EXPECT_EQ(stateAfter(true, second).second, RunState::Open) << "the final verdict is superseded";
}

TEST_F(StoredHistory, VerdictInForceIsTheOneThatNothingSupersedes) {
    const FactKey run = openRun("2026-10-05T08:00");
    StoredVerdict verdict{{}, run, {VerdictKind::Accept, {}, TargetBasis::Sd, true}, {5}, 3};
    const auto append = [&](std::optional<FactKey> superseded) {
        return write([&](auto& transaction) {
            return storage::append(transaction, kGroup.site, verdict, superseded);
        });
    };
    const FactKey first = append(std::nullopt);
    verdict.verdict.kind = VerdictKind::Reject;
    verdict.verdict.provisional = false;
    verdict.verdict.violations = {{"1_3s", RuleScope::Result, 2, Side::Low, RuleAction::Reject}};
    verdict.key = append(first);
    EXPECT_EQ(history().verdict(kGroup.site, run), verdict);
    EXPECT_THAT(history().verdicts(kGroup), testing::ElementsAre(verdict));
    EXPECT_FALSE(history().verdict(kGroup.site, {1, 1}));
}

TEST_F(StoredHistory, DamagedRowIsNamedAsSuch) {
    const FactKey run = openRun("2026-10-05T08:00");
    RawDatabase raw(m_place.address());
    const std::string row =
        "INSERT INTO control_result SELECT 7, 1, 900, " + std::string("series") +
        ", measured_at, run_origin, run_seq, level, 'step', NULL, NULL, value_as_sent, lot, bottle,"
        " reagent_lot, target, time_source, utc_offset_minutes, recorded_at, operator_id, entered,"
        " flags, comment, fingerprint, analyser_judgement FROM control_result";
    store(result(run, "2026-10-05T08:00", OrdinalStep{1}));
    ASSERT_EQ(raw.run(row), 0) << raw.message();
    try {
        history().results(kSeries);
        FAIL() << "a step without a number was read";
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.kind(), storage::StorageErrorKind::NotADatabase);
    }
}

} // namespace
} // namespace fasit::test
