#include "qc-core/eqa/blunders.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

#include <vector>

namespace fasit::eqa {
namespace {

/// Glucose, mmol/L: two levels far enough apart.
const Expectations kExpected{Expectation{5.0, 0.1, 0.4}, Expectation{12.0, 0.3, 1.0}};

Participant participant(const std::vector<std::vector<const char*>>& samples) {
    Participant one{"H1", 0, {}};
    for (const auto& sample : samples) {
        SampleResults results;
        for (const char* value : sample) {
            results.replicates.push_back(decimal(value));
            results.numbers.push_back(static_cast<int>(results.numbers.size()) + 1);
        }
        one.samples.push_back(results);
    }
    return one;
}

std::vector<Blunder> namesOf(const std::vector<RecognisedBlunder>& found) {
    std::vector<Blunder> names;
    for (const RecognisedBlunder& one : found) {
        names.push_back(one.blunder);
    }
    return names;
}

std::vector<Blunder> recognised(const Participant& one) {
    static const auto units = mistakableUnits("NPU22089", "mmol/L");
    return namesOf(recogniseBlunders(one, kExpected, {units, {}}));
}

TEST(Blunders, NothingIsSaidOfResultsThatAreAsTheyMayBe) {
    EXPECT_TRUE(recognised(participant({{"5.1", "4.9"}, {"12.2", "12.0"}})).empty());
    // Poor, and no slip explains it.
    EXPECT_TRUE(recognised(participant({{"6.5", "6.6"}, {"15.0", "15.1"}})).empty());
    EXPECT_TRUE(recognised(participant({{}, {}})).empty());
}

TEST(Blunders, SwappedSamplesAreBothNamed) {
    const auto found = recogniseBlunders(participant({{"12.1", "11.9"}, {"5.1", "5.0"}}), kExpected);
    ASSERT_EQ(namesOf(found), (std::vector{Blunder::Swapped, Blunder::Swapped}));
    EXPECT_EQ(found[0].sample, 0u);
    EXPECT_EQ(found[0].otherSample, 1u);
    EXPECT_EQ(found[1].sample, 1u);
}

TEST(Blunders, OneOfTwoThatFitsTheOtherSampleIsNoSwap) {
    EXPECT_TRUE(recognised(participant({{"12.1", "11.9"}, {"12.1", "12.0"}})).empty());
}

TEST(Blunders, SamplesOfAboutTheSameLevelAreNotSwapped) {
    const Expectations close{Expectation{5.0, 0.1, 0.4}, Expectation{5.2, 0.1, 0.4}};
    EXPECT_TRUE(recogniseBlunders(participant({{"5.0"}, {"5.2"}}), close).empty());
    EXPECT_TRUE(recogniseBlunders(participant({{"5.2"}, {"5.0"}}), close).empty());
}

TEST(Blunders, AMovedDecimalPointIsNamedAlsoInOneReplicate) {
    EXPECT_EQ(recognised(participant({{"50", "51"}, {"12.0", "12.1"}})), std::vector{Blunder::FactorTen});
    EXPECT_EQ(recognised(participant({{"0.51", "5.0"}, {"12.0", "12.1"}})), std::vector{Blunder::FactorTen});
    const auto hundred = recogniseBlunders(participant({{"5.0"}, {"1210"}}), kExpected);
    ASSERT_EQ(hundred.size(), 1u);
    EXPECT_EQ(hundred[0].factor, 100);
    EXPECT_EQ(hundred[0].sample, 1u);
}

TEST(Blunders, AnotherUnitIsNamedWhereEverySampleIsOffByIt) {
    static const auto units = mistakableUnits("NPU22089", "mmol/L");
    const auto found = recogniseBlunders(participant({{"90", "91"}, {"216", "218"}}), kExpected, {units, {}});
    ASSERT_EQ(namesOf(found), (std::vector{Blunder::WrongUnit, Blunder::WrongUnit}));
    EXPECT_EQ(found[0].unit, "mg/dL");
    const auto ten = recogniseBlunders(participant({{"50", "51"}, {"120", "121"}}), kExpected, {units, {}});
    EXPECT_EQ(namesOf(ten), (std::vector{Blunder::WrongUnit, Blunder::WrongUnit}));
    // One sample only: a slip of the decimal point.
    EXPECT_EQ(recognised(participant({{"50", "51"}, {}})), std::vector{Blunder::FactorTen});
}

TEST(Blunders, ResultsOfAnotherRoundAreNamedWithTheRound) {
    const std::vector<Expectations> others{{Expectation{3.0, 0.1, 0.2}, Expectation{20.0, 0.3, 1.5}},
                                           {Expectation{8.0, 0.1, 0.6}, Expectation{17.0, 0.3, 1.3}}};
    const auto found =
        recogniseBlunders(participant({{"8.1", "8.0"}, {"17.2", "16.8"}}), kExpected, {{}, others});
    ASSERT_EQ(namesOf(found), (std::vector{Blunder::WrongRound, Blunder::WrongRound}));
    EXPECT_EQ(found[0].round, 1u);
    const auto half =
        recogniseBlunders(participant({{"8.1", "8.0"}, {"12.2", "12.1"}}), kExpected, {{}, others});
    EXPECT_TRUE(half.empty());
}

TEST(Blunders, ResultsThatAreAllOffByTheSamePercentAreNoOtherRound) {
    // 60 % too high in both: another round's levels, and as well an analyser that is off.
    const std::vector<Expectations> others{{Expectation{8.0, 0.1, 0.6}, Expectation{19.2, 0.3, 1.5}}};
    EXPECT_TRUE(recogniseBlunders(participant({{"8.0"}, {"19.2"}}), kExpected, {{}, others}).empty());
    // One sample tells no round.
    EXPECT_TRUE(recogniseBlunders(participant({{"8.0"}, {}}), kExpected, {{}, others}).empty());
}

TEST(Blunders, AtALowLevelAWideLimitIsNoGroundToSeeAMovedDecimalPoint) {
    // CRP about 4 mg/L, limit 20 % or 3 mg/L: 12 is poor, and 1.2 is not what the others have.
    const Expectations low{Expectation{4, 0.4, 3}, Expectation{4, 0.4, 3}};
    EXPECT_TRUE(recogniseBlunders(participant({{"12", "12"}, {}}), low).empty());
    static const auto units = mistakableUnits("NPU19748", "mg/L");
    EXPECT_TRUE(recogniseBlunders(participant({{"12", "12"}, {"12.5", "11.8"}}), low, {units, {}}).empty());
    EXPECT_EQ(namesOf(recogniseBlunders(participant({{"41", "40"}, {}}), low)),
              std::vector{Blunder::FactorTen});
    EXPECT_EQ(namesOf(recogniseBlunders(participant({{"41", "40"}, {"38", "42"}}), low, {units, {}})),
              (std::vector{Blunder::WrongUnit, Blunder::WrongUnit}));
}

TEST(Blunders, WhereTheOthersScatterMuchOnlyACloseFitIsAMovedDecimalPoint) {
    const Expectations wide{Expectation{10, 3, 2}}; // CV 30 %
    EXPECT_TRUE(recogniseBlunders(participant({{"26"}}), wide).empty());
    EXPECT_TRUE(recogniseBlunders(participant({{"69"}}), wide).empty());
    EXPECT_EQ(namesOf(recogniseBlunders(participant({{"71"}}), wide)), std::vector{Blunder::FactorTen});
    EXPECT_EQ(namesOf(recogniseBlunders(participant({{"130"}}), wide)), std::vector{Blunder::FactorTen});
    EXPECT_TRUE(recogniseBlunders(participant({{"131"}}), wide).empty());
}

TEST(Blunders, NothingIsSaidWhereNothingIsExpected) {
    const Expectations none{std::nullopt, std::nullopt};
    EXPECT_TRUE(recogniseBlunders(participant({{"50"}, {"5"}}), none).empty());
}

TEST(Expectation, NearAndFarLeaveAGapForWhatIsOnlyPoor) {
    const Expectation expected{10, 0.1, 1};
    EXPECT_TRUE(expected.isNear(11));
    EXPECT_FALSE(expected.isNear(11.01));
    EXPECT_FALSE(expected.isFar(12));
    EXPECT_TRUE(expected.isFar(12.01));
    EXPECT_TRUE((Expectation{10, 1, 1}.isNear(13)));
    EXPECT_FALSE((Expectation{10, 1, 1}.isFar(15)));
}

} // namespace
} // namespace fasit::eqa
