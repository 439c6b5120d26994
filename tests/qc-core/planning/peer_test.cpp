// Peer comparison: SDI and CVR by hand, their invariances, and groups that give no answer.
#include "qc-core/planning/peers/peer_comparison.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace fasit::planning {
namespace {

using domain::InstrumentId;
using domain::SiteId;

constexpr int kFewest = 6;

/// One instrument a home, ids from 1.
std::vector<PeerMember> homes(const std::vector<double>& means, double sd = 1, std::size_t n = 5) {
    std::vector<PeerMember> members;
    for (const double mean : means) {
        const auto id = static_cast<std::int64_t>(members.size()) + 1;
        members.push_back({SiteId{id}, InstrumentId{100 + id}, {n, mean, sd}});
    }
    return members;
}

std::vector<PeerMember> randomHomes(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    std::normal_distribution<double> mean(50, 2);
    std::uniform_real_distribution<double> sd(0.5, 2);
    std::vector<double> means;
    std::generate_n(std::back_inserter(means), count, [&] { return mean(random); });
    std::vector<PeerMember> members = homes(means);
    for (PeerMember& member : members) {
        member.results.sd = sd(random);
        member.results.n = 2 + random() % 20;
    }
    return members;
}

PeerFault faultOf(const Expected<PeerIndex, PeerProblem>& index) {
    return index.error().fault;
}

TEST(PeerComparison, GivesNoAnswerUnderSixHomesAndSaysHowManyThereAre) {
    auto members = homes({50, 51, 52, 53, 54});
    members.push_back({SiteId{5}, InstrumentId{106}, {5, 55, 1}}); // A second instrument of home 5.
    const auto small = sdIndex(members, InstrumentId{101}, kFewest);
    ASSERT_FALSE(small);
    EXPECT_EQ(small.error().fault, PeerFault::GroupTooSmall);
    EXPECT_EQ(small.error().size.homes, 5U);
    EXPECT_EQ(small.error().size.instruments, 6U);
    EXPECT_EQ(small.error().size.values, 30U);
    EXPECT_EQ(faultOf(cvRatio(members, InstrumentId{101}, kFewest)), PeerFault::GroupTooSmall);
    members.push_back({SiteId{6}, InstrumentId{107}, {5, 56, 1}});
    const auto enough = sdIndex(members, InstrumentId{101}, kFewest);
    ASSERT_TRUE(enough);
    EXPECT_EQ(enough->group.size.homes, 6U);
    EXPECT_EQ(enough->ownValues, 5U);
}

TEST(PeerComparison, SdiMatchesAGroupWorkedByHand) {
    // Means 47..53. The 21 distances are 6 of 1, 5 of 2, 4 of 3 ...: G1(1) = 3/21, G1(2) = 8.5/21, so that
    // the quarter (5.25/21) lies at 1 + 2.25 / 5.5, and s* = that / (sqrt 2 * 0.318639). The mean is 50 by
    // symmetry.
    const auto members = homes({50, 47, 48, 49, 51, 52, 53});
    const double sd = (1 + 2.25 / 5.5) / (std::sqrt(2.0) * 0.31863936396437514);
    const auto index = sdIndex(members, InstrumentId{107}, kFewest).value();
    EXPECT_NEAR(index.group.mean, 50, 1e-9);
    EXPECT_NEAR(index.group.sd, sd, 1e-9);
    EXPECT_NEAR(index.value, 3 / sd, 1e-9);
    EXPECT_NEAR(sdIndex(members, InstrumentId{101}, kFewest)->value, 0, 1e-9);
}

TEST(PeerComparison, CvrIsOneWhereAllAreAsPrecise) {
    auto members = homes({50, 50, 50, 50, 50, 50, 50}, 2);
    EXPECT_NEAR(cvRatio(members, InstrumentId{103}, kFewest)->value, 1, 1e-12);
    // CVs of 4 % with 4 degrees of freedom each, six times, and one of 8 %: pooled sqrt((6 * 16 + 64) / 7).
    members[2].results.sd = 4;
    EXPECT_NEAR(cvRatio(members, InstrumentId{103}, kFewest)->value, 8 / std::sqrt(160.0 / 7), 1e-12);
    members[4].results = {1, 50, 0}; // A single value has no part in the pooled CV.
    EXPECT_NEAR(cvRatio(members, InstrumentId{103}, kFewest)->value, 8 / std::sqrt(144.0 / 6), 1e-12);
}

TEST(PeerGroup, IsRobustAgainstOneWildHome) {
    auto members = randomHomes(7, 30);
    const auto before = peerGroup(members, kFewest).value();
    members[0].results.mean = 5000;
    const auto after = peerGroup(members, kFewest).value();
    EXPECT_NEAR(after.mean, before.mean, 0.3);
    EXPECT_NEAR(after.sd, before.sd, 0.5);
    EXPECT_NEAR(after.median, before.median, 0.5);
}

TEST(PeerGroup, CountsTheOwnHomeAmongTheOthersAndItsPartIsSmall) {
    const auto members = randomHomes(8, 40);
    const auto all = peerGroup(members, kFewest).value();
    const auto others = peerGroup(std::span(members).subspan(1), kFewest).value();
    EXPECT_EQ(all.size.homes, 40U);
    EXPECT_NEAR(all.mean, others.mean, all.sd / 10);
}

TEST(PeerComparison, ShiftScaleAndOrderChangeNoSdi) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        auto members = randomHomes(seed, 6 + seed);
        const double sdi = sdIndex(members, InstrumentId{103}, kFewest)->value;
        auto moved = members;
        for (PeerMember& member : moved) {
            member.results.mean = 8 * member.results.mean + 1024;
            member.results.sd *= 8;
        }
        EXPECT_NEAR(sdIndex(moved, InstrumentId{103}, kFewest)->value, sdi, 1e-9);
        std::shuffle(members.begin(), members.end(), std::mt19937(seed));
        EXPECT_NEAR(sdIndex(members, InstrumentId{103}, kFewest)->value, sdi, 1e-9);
    }
}

TEST(PeerComparison, ScaleAndOrderChangeNoCvr) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        auto members = randomHomes(seed, 6 + seed);
        const double cvr = cvRatio(members, InstrumentId{103}, kFewest)->value;
        auto scaled = members;
        for (PeerMember& member : scaled) {
            member.results.mean *= 18.016;
            member.results.sd *= 18.016;
        }
        EXPECT_NEAR(cvRatio(scaled, InstrumentId{103}, kFewest)->value, cvr, 1e-9);
        std::shuffle(members.begin(), members.end(), std::mt19937(seed));
        EXPECT_NEAR(cvRatio(members, InstrumentId{103}, kFewest)->value, cvr, 1e-9);
    }
}

TEST(PeerComparison, RefusesWhatHasNoAnswer) {
    auto members = homes({50, 50, 50, 50, 50, 50});
    EXPECT_EQ(faultOf(sdIndex(members, InstrumentId{101}, kFewest)), PeerFault::NoSpread);
    EXPECT_EQ(faultOf(sdIndex(members, InstrumentId{999}, kFewest)), PeerFault::NotInGroup);
    EXPECT_EQ(faultOf(sdIndex({}, InstrumentId{101}, kFewest)), PeerFault::GroupTooSmall);
    EXPECT_EQ(faultOf(sdIndex(homes({50}), InstrumentId{101}, 0)), PeerFault::GroupTooSmall);
    EXPECT_EQ(faultOf(cvRatio(homes({50, 51, 52, 53, 54, 55}, 0), InstrumentId{101}, kFewest)),
              PeerFault::NoSpread);
    members[0].results.n = 1;
    EXPECT_EQ(faultOf(cvRatio(members, InstrumentId{101}, kFewest)), PeerFault::TooFewOwnValues);
    members[0].instrument = members[1].instrument;
    EXPECT_EQ(faultOf(sdIndex(members, InstrumentId{101}, kFewest)), PeerFault::SameInstrumentTwice);
}

TEST(PeerComparison, RefusesFiguresThatAreNone) {
    const auto causeOf = [](const stats::Summary& results) {
        auto members = homes({50, 51, 52, 53, 54, 55});
        members[3].results = results;
        const auto index = cvRatio(members, InstrumentId{101}, kFewest);
        return index ? std::nullopt : index.error().cause;
    };
    EXPECT_EQ(causeOf({5, std::numeric_limits<double>::quiet_NaN(), 1}), stats::StatError::NotFinite);
    EXPECT_EQ(causeOf({5, 50, std::numeric_limits<double>::infinity()}), stats::StatError::NotFinite);
    EXPECT_EQ(causeOf({5, 50, -1}), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(causeOf({0, 50, 1}), stats::StatError::TooFewValues);
    EXPECT_EQ(causeOf({5, -50, 1}), stats::StatError::MeanNotPositive);
}

TEST(ProgrammeMean, IsTheMedianOfTheHomesWithOneDecimalMore) {
    const auto members = homes({51.2, 50.04, 52.3, 49.1, 5000, 50.08});
    EXPECT_EQ(programmeMean(members, 0, kFewest)->toString(), "50.6");
    EXPECT_EQ(programmeMean(members, 1, kFewest)->toString(), "50.64");
    EXPECT_EQ(programmeMean(homes({50, 51}), 0, kFewest).error().fault, PeerFault::GroupTooSmall);
}

} // namespace
} // namespace fasit::planning
