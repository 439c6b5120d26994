#include "qc-core/eqa/lot_effects.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::eqa {
namespace {

using stats::StatError;

std::vector<LotMember> members(const std::string& lot, std::initializer_list<double> deviations) {
    std::vector<LotMember> list;
    for (const double deviation : deviations) {
        list.push_back({lot, deviation});
    }
    return list;
}

std::vector<LotMember> joined(std::vector<LotMember> a, const std::vector<LotMember>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

TEST(LotEffects, NameALotThatIsOffAndNoOther) {
    const auto group =
        joined(joined(members("A", {-1, 0, 1, 0, 0.5, -0.5}), members("B", {9, 10, 11, 10, 10})),
               members("C", {-1, 0.5, 0, 1, 0.2}));
    const auto effects = lotEffects(group, 10).value();
    ASSERT_EQ(effects.size(), 3u);
    EXPECT_FALSE(effects[0].isNamed);
    EXPECT_TRUE(effects[1].isNamed);
    EXPECT_EQ(effects[1].lot, "B");
    EXPECT_EQ(effects[1].n, 5u);
    EXPECT_EQ(effects[1].rest, 11u);
    EXPECT_NEAR(effects[1].percent, 10, 1e-12); // median 10 against median 0
    EXPECT_FALSE(effects[2].isNamed);
}

TEST(LotEffects, ABadLotDoesNotMakeTheOthersLookBad) {
    // One of two or three lots is off: without it the others have nothing to be held against, or agree.
    const auto a = members("A", {-1, 0, 1, 0, 0.5, -0.5});
    const auto b = members("B", {18, 19, 20, 18.5, 19.5, 19});
    const auto c = members("C", {-0.6, 0.5, 0, 1, 0.2, -1});
    const auto three = lotEffects(joined(joined(a, b), c), 20).value();
    ASSERT_EQ(three.size(), 3u);
    EXPECT_FALSE(three[0].isNamed);
    EXPECT_TRUE(three[1].isNamed);
    EXPECT_FALSE(three[2].isNamed);
    EXPECT_NEAR(three[0].percent, -0.1, 1e-9); // median 0 against 0.1
    EXPECT_EQ(three[0].rest, 6u);
}

TEST(LotEffects, AreNotNamedWhereTheyDoNotMatter) {
    const auto group =
        joined(members("A", {-1, 0, 1, 0, 0.5, -0.5, 0, 0}), members("B", {9, 10, 11, 10, 10}));
    EXPECT_FALSE(lotEffects(group, 20.1).value()[1].isNamed);
    const auto effects = lotEffects(group, 19.9).value();
    ASSERT_EQ(effects.size(), 1u); // Without B nothing is left to hold A against.
    EXPECT_EQ(effects[0].lot, "B");
    EXPECT_TRUE(effects[0].isNamed);
}

TEST(LotEffects, NeedEnoughOfTheLotAndOfTheRest) {
    EXPECT_TRUE(lotEffects(members("A", {1, 2, 3, 4, 5}), 10).value().empty());
    EXPECT_TRUE(
        lotEffects(joined(members("A", {0, 0, 0, 0, 0}), members("B", {9, 9, 9, 9})), 10).value().empty());
    EXPECT_TRUE(lotEffects(joined(members("", {0, 0, 0, 0, 0}), members("B", {9, 9, 9, 9, 9})), 10)
                    .value()[0]
                    .isNamed);
}

TEST(LotEffects, LotsOfOneHomeTellNoSpread) {
    // Each home with a lot of its own would look as if homes did not differ at all.
    auto group = joined(members("A", {-3, 0, 3, -2, 2}), members("B", {9, 12, 6, 11, 7}));
    const double spread = lotEffects(group, 10).value()[0].uncertainty / std::sqrt(2.0 / 5);
    for (int i = 0; i < 12; ++i) {
        group.push_back({"own " + std::to_string(i), 0.1 * i});
    }
    const auto effects = lotEffects(group, 10).value();
    ASSERT_EQ(effects[0].lot, "A");
    EXPECT_EQ(effects[0].rest, 17u);
    EXPECT_NEAR(effects[0].uncertainty, spread * std::sqrt(1.0 / 5 + 1.0 / 17), 1e-9);
}

TEST(LotEffects, RefuseWhatHasNoAnswer) {
    EXPECT_EQ(lotEffects(members("A", {1, 2}), 0).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(lotEffects(members("A", {1, NAN}), 10).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::eqa
