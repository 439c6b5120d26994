#include "qc-core/eqa/score_round.h"
#include "qc-core/eqa/youden_pairs.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace fasit::eqa {
namespace {

std::vector<Measurement> aRound(int participants) {
    std::mt19937_64 random(5);
    std::normal_distribution<double> z;
    std::vector<Measurement> round;
    for (int i = 0; i < participants; ++i) {
        const double own = z(random);
        for (const double centre : {5.0, 12.0}) {
            const auto micros = std::llround(centre * (1 + 0.02 * (own + 0.5 * z(random))) * 1e6);
            round.push_back({0, "P" + std::to_string(i), "G", centre < 6 ? "A" : "B", 1,
                             Decimal::fromMicros(micros, 6).value(), "", std::nullopt});
        }
    }
    return round;
}

ScoringPlan bySigma() {
    ScoringPlan plan;
    plan.limit = planning::Allowance{decimal("10"), std::nullopt, false};
    plan.units = mistakableUnits("", "");
    return plan;
}

TEST(YoudenPairsTest, HoldEachParticipantsTwoSamplesAndTheEllipseOfAll) {
    const auto scores = scoreRound(aRound(200), bySigma());
    const auto youden = youdenPairs(scores, 0, 1);
    ASSERT_EQ(youden.pairs.size(), 200u);
    EXPECT_EQ(youden.pairs[7].z.a, *scores.scores[14].scores->z);
    EXPECT_EQ(youden.pairs[7].z.b, *scores.scores[15].scores->z);
    EXPECT_NEAR(youden.ellipse->r, 0.8, 0.1); // own part 1, of each sample 0.5: 1 / 1.25
}

TEST(YoudenPairsTest, ABlunderIsShownAndHasNoPartInTheEllipse) {
    auto round = aRound(50);
    const auto before = youdenPairs(scoreRound(round, bySigma()), 0, 1);
    round.push_back({0, "Slip", "G", "A", 1, decimal("50"), "", std::nullopt});
    round.push_back({0, "Slip", "G", "B", 1, decimal("12"), "", std::nullopt});
    const auto after = youdenPairs(scoreRound(round, bySigma()), 0, 1);
    EXPECT_EQ(after.pairs.size(), 51u);
    EXPECT_NEAR(after.ellipse->r, before.ellipse->r, 1e-9);
}

TEST(YoudenPairsTest, WhoLacksASampleIsNoPair) {
    auto round = aRound(3);
    round.pop_back();
    const auto youden = youdenPairs(scoreRound(round, bySigma()), 0, 1);
    EXPECT_EQ(youden.pairs.size(), 2u);
    EXPECT_FALSE(youden.ellipse);
}

} // namespace
} // namespace fasit::eqa
