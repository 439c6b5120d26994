// Targets: what is read from an insert, what is proposed from values, and the floors under an SD.
#include "qc-core/planning/targets/target_floor.h"
#include "qc-core/planning/targets/target_insert.h"
#include "qc-core/planning/targets/target_proposal.h"
#include "qc-core/planning/targets/target_rounding.h"
#include "qc-core/planning/targets/target_warnings.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace fasit::planning {
namespace {

using domain::Spread;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TargetPolicy policy() {
    return readTargetPolicy(shippedTable("target_policy")).value();
}

SdFloors floorsOf(int decimals, const char* cv = nullptr) {
    SdFloors floors{{decimals, stepOf(decimals)}, {}};
    if (cv != nullptr) {
        floors.programmeCv = ProgrammeCv{dec(cv), day("2026-01-01"), "programmet"};
    }
    return floors;
}

/// `n` values that alternate between the texts, one a day.
std::vector<DatedValue> onDays(int n, std::vector<const char*> texts) {
    std::vector<DatedValue> values;
    for (int i = 0; i < n; ++i) {
        values.push_back({dec(texts[static_cast<std::size_t>(i) % texts.size()]), Date{20'000 + 7 * i}});
    }
    return values;
}

TEST(TargetPolicy, IsWhatTheShippedTableSays) {
    const TargetPolicy shipped = policy();
    EXPECT_EQ(shipped.valuesForMean, 10);
    EXPECT_EQ(shipped.daysForMean, 10);
    EXPECT_EQ(shipped.valuesForSd, 20);
    EXPECT_EQ(shipped.daysForSd, 20);
    EXPECT_EQ(shipped.smallSdShare, dec("0.25"));
    EXPECT_EQ(shipped.homesForPeerGroup, 6);
    EXPECT_EQ(shipped.highCvRatio, dec("1.5"));
    EXPECT_EQ(shipped.provenance.at("smallSdShare").certainty, Certainty::OwnChoice);
    EXPECT_EQ(shipped.provenance.at("highCvRatio").certainty, Certainty::FromMemory);
}

TEST(TargetPolicy, RefusesABadFile) {
    const std::string shipped(shippedTable("target_policy"));
    const auto with = [&](const std::string& old, const std::string& text) {
        std::string json = shipped;
        json.replace(json.find(old), old.size(), text);
        const auto read = readTargetPolicy(json);
        return read ? std::string("read") : std::string(nameOf(read.error().at(0).fault));
    };
    EXPECT_EQ(with("\"10\"", "\"10.5\""), "not-a-whole-number");
    EXPECT_EQ(with("\"0.25\"", "\"1.01\""), "above-one");
    EXPECT_EQ(with("\"0.25\"", "\"0\""), "not-positive");
    EXPECT_EQ(with("smallSdShare", "smallSd"), "unknown-word");
    EXPECT_EQ(with("daysForMean", "valuesForMean"), "key-twice");
    EXPECT_EQ(with("\"6\"", "\"8\""), "read");
    EXPECT_EQ(readTargetPolicy(R"({"table": "t", "name": "n", "rows": []})").error().size(), 7U);
}

TEST(InsertSpread, NeedsToBeToldWhatTheRangeMeans) {
    EXPECT_EQ(insertSpread(dec("9.0"), dec("11.0"), std::nullopt).error().error,
              TargetError::InsertReadingNotTold);
    EXPECT_EQ(insertSpread(dec("9.0"), dec("11.0"), InsertReading::TwoSd).value(), (Spread{dec("2"), 4}));
    EXPECT_EQ(insertSpread(dec("9.0"), dec("11.0"), InsertReading::ThreeSd).value(), (Spread{dec("2"), 6}));
    EXPECT_EQ(insertSpread(dec("11"), dec("11"), InsertReading::TwoSd).error().error,
              TargetError::LowNotBelowHigh);
    EXPECT_EQ(insertSpread(dec("-999999999999"), dec("999999999999"), InsertReading::TwoSd).error().error,
              TargetError::TooLarge);
}

TEST(InsertMiddle, KeepsThePrintedDecimalsWhereItCan) {
    EXPECT_EQ(insertMiddle(dec("9.0"), dec("11.0")).value().toString(), "10.0");
    EXPECT_EQ(insertMiddle(dec("44"), dec("61")).value().toString(), "52.5");
    EXPECT_EQ(insertMiddle(dec("11"), dec("9")).error().error, TargetError::LowNotBelowHigh);
}

TEST(RoundedRatio, RoundsHalfAwayFromZeroAndUp) {
    EXPECT_EQ(roundedRatio(1'250'000, 1, 1, Rounding::Nearest)->toString(), "1.3");
    EXPECT_EQ(roundedRatio(-1'250'000, 1, 1, Rounding::Nearest)->toString(), "-1.3");
    EXPECT_EQ(roundedRatio(1'249'999, 1, 1, Rounding::Nearest)->toString(), "1.2");
    EXPECT_EQ(roundedRatio(1'200'001, 1, 1, Rounding::Up)->toString(), "1.3");
    EXPECT_EQ(roundedRatio(1'200'000, 1, 1, Rounding::Up)->toString(), "1.2");
    EXPECT_EQ(roundedRatio(10'000'000, 3, 2, Rounding::Nearest)->toString(), "3.33");
    EXPECT_EQ(roundedRatio(static_cast<Int128>(Decimal::kMicrosBound), 1, 6, Rounding::Nearest).error(),
              DecimalError::TooLarge);
    EXPECT_EQ(roundedTo(2.345, 1)->toString(), "2.3");
    EXPECT_EQ(roundedTo(std::numeric_limits<double>::quiet_NaN(), 1).error(), DecimalError::NotANumber);
    EXPECT_EQ(roundedTo(1e300, 1).error(), DecimalError::TooLarge);
}

TEST(SdFloor, IsTheProgrammesCvAndIsDecidedExactly) {
    // 3 % of 10.0 is 0.3; in doubles 10.0 * 3 / 100 and 0.3 are not always the same number.
    EXPECT_EQ(sdInForce({dec("0.3"), 1}, dec("10.0"), floorsOf(1, "3"))->basis, SdBasis::Own);
    const auto raised = sdInForce({dec("0.299999"), 1}, dec("10.0"), floorsOf(1, "3")).value();
    EXPECT_EQ(raised.basis, SdBasis::ProgrammeCv);
    EXPECT_EQ(raised.spread, (Spread{dec("0.3"), 1}));
    // A range of 9.0 to 11.0 as +-3 SD has SD 1/3: above 3.33 % of 10, below 3.34 %.
    EXPECT_EQ(sdInForce({dec("2"), 6}, dec("10"), floorsOf(1, "3.33"))->spread, (Spread{dec("2"), 6}));
    EXPECT_EQ(sdInForce({dec("2"), 6}, dec("10"), floorsOf(1, "3.34"))->basis, SdBasis::ProgrammeCv);
}

TEST(SdFloor, IsRoundedUpSoThatItIsNeverBelowTheCv) {
    // 4.1 % of 5.37 is 0.22017.
    const auto sd = programmeSd(dec("5.37"), floorsOf(1, "4.1")).value();
    EXPECT_EQ(sd.spread.width.toString(), "0.23");
    EXPECT_EQ(sd.basis, SdBasis::ProgrammeCv);
    EXPECT_EQ(programmeSd(dec("-5.37"), floorsOf(1, "4.1"))->spread, sd.spread);
}

TEST(SdFloor, IsAtLeastOneStepOfTheDisplay) {
    const auto inr = sdInForce({dec("0.05"), 1}, dec("2.5"), floorsOf(1, "3")).value();
    EXPECT_EQ(inr.basis, SdBasis::DisplayStep);
    EXPECT_EQ(inr.spread, (Spread{dec("0.1"), 1}));
    EXPECT_EQ(sdInForce({dec("0"), 1}, dec("2.5"), floorsOf(0))->spread, (Spread{dec("1"), 1}));
    EXPECT_EQ(sdInForce({dec("6"), 6}, dec("25"), floorsOf(0))->basis, SdBasis::Own);
    EXPECT_EQ(sdInForce({dec("5.999999"), 6}, dec("25"), floorsOf(0))->basis, SdBasis::DisplayStep);
}

TEST(SdFloor, RefusesWhatIsNoSpreadCvOrStep) {
    const auto errorOf = [](const Expected<SdInForce, TargetProblem>& sd) { return sd.error().error; };
    EXPECT_EQ(errorOf(sdInForce({dec("-1"), 1}, dec("5"), floorsOf(1))), TargetError::SpreadNotPositive);
    EXPECT_EQ(errorOf(sdInForce({dec("1"), 0}, dec("5"), floorsOf(1))), TargetError::SpreadNotPositive);
    EXPECT_EQ(errorOf(sdInForce({dec("1"), 1}, dec("5"), floorsOf(1, "0"))), TargetError::CvNotPositive);
    EXPECT_EQ(errorOf(sdInForce({dec("1"), 1}, dec("5"), {{1, Decimal()}, {}})),
              TargetError::DisplayStepNotPositive);
    EXPECT_EQ(errorOf(programmeSd(dec("5"), floorsOf(1))), TargetError::CvNotPositive);
    EXPECT_EQ(errorOf(programmeSd(dec("999999999999"), floorsOf(1, "999999999999"))), TargetError::TooLarge);
}

TEST(ProposedMean, ComesAfterTenValuesOnTenDays) {
    auto values = onDays(9, {"52", "53"});
    const auto nine = proposeMean(values, {0, dec("1")}, policy());
    ASSERT_FALSE(nine);
    EXPECT_EQ(nine.error().error, TargetError::TooFewValues);
    EXPECT_EQ(nine.error().values, 9);
    EXPECT_EQ(nine.error().neededValues, 10);

    values.push_back({dec("53"), values.back().day});
    const auto sameDay = proposeMean(values, {0, dec("1")}, policy());
    ASSERT_FALSE(sameDay);
    EXPECT_EQ(sameDay.error().error, TargetError::TooFewDays);
    EXPECT_EQ(sameDay.error().days, 9);

    values.push_back({dec("53"), Date{30'000}});
    const auto mean = proposeMean(values, {0, dec("1")}, policy()).value();
    EXPECT_EQ(mean.mean.toString(), "52.5");
    EXPECT_EQ(mean.count.values, 11);
    EXPECT_EQ(mean.count.days, 10);
}

TEST(ProposedMean, LeavesExcludedValuesOut) {
    auto values = onDays(11, {"52"});
    values[3] = {dec("152"), values[3].day, true};
    EXPECT_EQ(proposeMean(values, {0, dec("1")}, policy())->mean, dec("52"));
    values[4].excluded = true;
    EXPECT_EQ(proposeMean(values, {0, dec("1")}, policy()).error().error, TargetError::TooFewValues);
}

TEST(ProposedSd, ComesAfterTwentyValuesOnTwentyDays) {
    EXPECT_EQ(proposeSd(onDays(19, {"49", "51"}), floorsOf(0), policy()).error().error,
              TargetError::TooFewValues);
    // Ten of 48 and ten of 52: SD = 2 sqrt(20 / 19) = 2.052.
    const auto sd = proposeSd(onDays(20, {"48", "52"}), floorsOf(0), policy()).value();
    EXPECT_EQ(sd.sd.spread.width.toString(), "2.1");
    EXPECT_EQ(sd.sd.basis, SdBasis::Own);
    EXPECT_EQ(sd.count.days, 20);
}

TEST(ProposedSd, ShowsWhatTheFloorsDid) {
    const auto same = proposeSd(onDays(20, {"50"}), floorsOf(0, "5"), policy()).value();
    EXPECT_EQ(same.unfloored, dec("0"));
    EXPECT_EQ(same.sd.spread, (Spread{dec("2.5"), 1}));
    EXPECT_EQ(same.sd.basis, SdBasis::ProgrammeCv);
}

TEST(ProposedSd, AgreesWithAPlainSecondComputationAndWithAnyOrder) {
    std::mt19937 random(29);
    std::uniform_int_distribution<int> tenths(80, 140);
    for (int round = 0; round < 200; ++round) {
        std::vector<DatedValue> values;
        long double sum = 0;
        long double squares = 0;
        for (int i = 0; i < 25; ++i) {
            const int number = tenths(random);
            values.push_back({Decimal::fromMicros(number * 100'000LL, 1).value(), Date{21'000 + i}});
            sum += number;
            squares += static_cast<long double>(number) * number;
        }
        const long double sd = std::sqrt((squares - sum * sum / 25) / 24) / 10;
        const auto proposed = proposeSd(values, floorsOf(1), policy()).value();
        EXPECT_NEAR(proposed.sd.spread.sd(), static_cast<double>(sd), 0.005 + 1e-9);
        EXPECT_NEAR(proposeMean(values, {1, dec("0.1")}, policy())->mean.toDouble(),
                    static_cast<double>(sum / 250), 0.005 + 1e-9);
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_EQ(proposeSd(values, floorsOf(1), policy())->sd.spread, proposed.sd.spread);
    }
}

TEST(NewLot, TakesItsOwnMeanAndCarriesTheCv) {
    const OldLot old{dec("50"), {dec("2"), 1}};
    const auto lot = proposeNewLot(onDays(10, {"60", "61"}), old, floorsOf(0), policy()).value();
    EXPECT_EQ(lot.mean.mean.toString(), "60.5");
    EXPECT_EQ(lot.sd.sd.spread.width.toString(), "2.4");
    EXPECT_EQ(lot.sd.sd.basis, SdBasis::Own);
    // An old insert range of 45 to 55 as +-3 SD: CV 3.333 %, of 60 exactly 2.
    const OldLot insert{dec("50"), {dec("10"), 6}};
    EXPECT_EQ(proposeNewLot(onDays(10, {"60"}), insert, floorsOf(0), policy())->sd.sd.spread,
              (Spread{dec("2"), 1}));
}

TEST(NewLot, HasTheFloorsAndTheErrorsToo) {
    const OldLot old{dec("50"), {dec("2"), 1}};
    EXPECT_EQ(proposeNewLot(onDays(10, {"60"}), old, floorsOf(0, "6"), policy())->sd.sd.basis,
              SdBasis::ProgrammeCv);
    EXPECT_EQ(proposeNewLot(onDays(9, {"60"}), old, floorsOf(0), policy()).error().error,
              TargetError::TooFewValues);
    EXPECT_EQ(
        proposeNewLot(onDays(10, {"60"}), {dec("0"), {dec("2"), 1}}, floorsOf(0), policy()).error().error,
        TargetError::MeanNotPositive);
    EXPECT_EQ(proposeNewLot(onDays(10, {"0"}), old, floorsOf(0), policy()).error().error,
              TargetError::MeanNotPositive);
    EXPECT_EQ(
        proposeNewLot(onDays(10, {"60"}), {dec("5"), {dec("-2"), 1}}, floorsOf(0), policy()).error().error,
        TargetError::SpreadNotPositive);
}

TEST(TargetWarnings, NameEachThingToLookAt) {
    TargetCheck good{dec("50"), Spread{dec("2"), 1}, dec("44"),         dec("56"), Spread{dec("12"), 6},
                     dec("1"),  dec("51"),           ValueCount{20, 20}};
    EXPECT_THAT(targetWarnings(good, policy()), IsEmpty());
    EXPECT_THAT(targetWarnings({}, policy()), IsEmpty());

    TargetCheck onTheEdge = good;
    onTheEdge.mean = dec("56");
    EXPECT_THAT(targetWarnings(onTheEdge, policy()), IsEmpty());

    TargetCheck bad = good;
    bad.mean = dec("56.1");
    bad.observedMean = dec("43.9");
    bad.spread = Spread{dec("0"), 1};
    bad.count = ValueCount{19, 18};
    EXPECT_THAT(targetWarnings(bad, policy()),
                ElementsAre(TargetWarning::MeanOutsideInsert, TargetWarning::ObservedMeanOutsideInsert,
                            TargetWarning::SdZero, TargetWarning::SdFarBelowInsert,
                            TargetWarning::TooFewValues, TargetWarning::TooFewDays));
}

TEST(TargetWarnings, CompareSpreadsExactly) {
    TargetCheck check;
    check.displayStep = dec("0.1");
    check.spread = Spread{dec("0.6"), 6};
    EXPECT_THAT(targetWarnings(check, policy()), IsEmpty());
    check.spread = Spread{dec("0.599999"), 6};
    EXPECT_THAT(targetWarnings(check, policy()), ElementsAre(TargetWarning::SdBelowDisplayStep));
    // A quarter of the insert's SD: (4 / 6) / 4 = 1 / 6.
    check = {};
    check.insertSpread = Spread{dec("4"), 6};
    check.spread = Spread{dec("1"), 6};
    EXPECT_THAT(targetWarnings(check, policy()), IsEmpty());
    check.spread = Spread{dec("0.999999"), 6};
    EXPECT_THAT(targetWarnings(check, policy()), ElementsAre(TargetWarning::SdFarBelowInsert));
    check = {};
    check.count = ValueCount{10, 10};
    EXPECT_THAT(targetWarnings(check, policy()), IsEmpty());
}

} // namespace
} // namespace fasit::planning
