// Levels are known by name, alias or number, or not at all; a bottle keeps until the earlier of two days.
#include "qc-core/domain/material.h"

#include <gtest/gtest.h>

namespace fasit::domain {
namespace {

ControlMaterial twoLevels() {
    ControlMaterial material;
    material.levels = {{1, "Lav", "hvit", {"L", "Low"}}, {2, "Høy", "rød", {"H", "High"}}};
    material.openVialDays = 30;
    return material;
}

TEST(LevelNamed, KnowsNameAliasAndNumber) {
    EXPECT_EQ(levelNamed(twoLevels(), "lav"), 1);
    EXPECT_EQ(levelNamed(twoLevels(), " HIGH "), 2);
    EXPECT_EQ(levelNamed(twoLevels(), "2"), 2);
    EXPECT_EQ(levelNamed(twoLevels(), "Høy"), 2);
}

TEST(LevelNamed, NeverGuesses) {
    EXPECT_FALSE(levelNamed(twoLevels(), "middels"));
    EXPECT_FALSE(levelNamed(twoLevels(), ""));
    auto ambiguous = twoLevels();
    ambiguous.levels[1].aliases.push_back("L");
    EXPECT_FALSE(levelNamed(ambiguous, "L"));
}

TEST(UseBy, IsTheEarlierOfExpiryAndOpenVialTime) {
    const auto opened = parseTime("2026-10-03T07:10")->time;
    ControlBottle bottle;
    bottle.openedAt = opened;
    ControlLot lot;
    lot.expiry = dateOf(2026, 12, 31).value();
    EXPECT_EQ(isoText(useBy(bottle, lot, twoLevels())), "2026-11-02");
    lot.expiry = dateOf(2026, 10, 20).value();
    EXPECT_EQ(isoText(useBy(bottle, lot, twoLevels())), "2026-10-20");
    auto keeps = twoLevels();
    keeps.openVialDays = 0;
    EXPECT_EQ(isoText(useBy(bottle, lot, keeps)), "2026-10-20");
}

} // namespace
} // namespace fasit::domain
