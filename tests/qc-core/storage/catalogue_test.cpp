// Setup as it is read back: every field of every kind of row, and newer rows in the place of older ones.
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::ElementsAre;

Decimal dec(const char* text) {
    return Decimal::parse(text).value();
}

class StoredCatalogue : public testing::Test {
  protected:
    template <class... Row>
    void write(const Row&... row) {
        storage::WriteTransaction transaction(*m_database, m_clock);
        storage::append(transaction, row...);
        transaction.commit({"test", "setup", ""});
    }

    const Catalogue& reopened() {
        m_database.reset();
        m_database = m_place.open();
        return m_database->catalogue();
    }

    TestDatabase m_place;
    FakeClock m_clock{"2026-10-05T08:00"};
    std::unique_ptr<storage::Database> m_database = m_place.open();
};

TEST_F(StoredCatalogue, Site) {
    write(Site{{9}, "Solbakken 'ny' sykehjem", "Lillevik", "9901", "Prøvefylket", "999000001"});
    const auto& row = reopened().sites.at(0);
    EXPECT_EQ(row.id, SiteId{9});
    EXPECT_EQ(row.name, "Solbakken 'ny' sykehjem");
    EXPECT_EQ(row.municipality, "Lillevik");
    EXPECT_EQ(row.municipalityNumber, "9901");
    EXPECT_EQ(row.county, "Prøvefylket");
    EXPECT_EQ(row.organisationNumber, "999000001");
}

TEST_F(StoredCatalogue, Instrument) {
    write(
        Instrument{{21}, {9}, "afinion2", "Abbott", "Afinion 2", "AF1", "Afinion", "Lab", "kassett", "Ring"});
    const auto& row = reopened().instruments.at(0);
    EXPECT_EQ(row.id, InstrumentId{21});
    EXPECT_EQ(row.site, SiteId{9});
    EXPECT_THAT((std::vector{row.driver, row.manufacturer, row.model, row.serial, row.localName, row.place,
                             row.consumable, row.whenStopped}),
                ElementsAre("afinion2", "Abbott", "Afinion 2", "AF1", "Afinion", "Lab", "kassett", "Ring"));
}

TEST_F(StoredCatalogue, AnalyteAndAlias) {
    write(Analyte{{31},
                  "NPU04206",
                  "U-Protein",
                  "U-Protein nn",
                  "U-Protein en",
                  "arb",
                  2,
                  ValueKind::Ordinal,
                  {"neg", "spor", "1+"}});
    write(AnalyteAlias{"clinitek", "PRO", {31}, "arb"});
    const auto& catalogue = reopened();
    const auto& row = catalogue.analytes.at(0);
    EXPECT_EQ(row.id, AnalyteId{31});
    EXPECT_THAT((std::vector{row.code, row.nameNb, row.nameNn, row.nameEn, row.unit}),
                ElementsAre("NPU04206", "U-Protein", "U-Protein nn", "U-Protein en", "arb"));
    EXPECT_EQ(row.decimals, 2);
    EXPECT_EQ(row.kind, ValueKind::Ordinal);
    EXPECT_THAT(row.steps, ElementsAre("neg", "spor", "1+"));
    const auto& alias = catalogue.aliases.at(0);
    EXPECT_THAT((std::vector{alias.driver, alias.code, alias.unit}), ElementsAre("clinitek", "PRO", "arb"));
    EXPECT_EQ(alias.analyte, AnalyteId{31});
}

TEST_F(StoredCatalogue, MaterialWithLevels) {
    write(ControlMaterial{
        {41}, "CRP Control", "Aidian", {{1, "Lav", "hvit", {"L", "Low"}}, {2, "Høy", "rød", {}}}, 30});
    const auto& row = reopened().materials.at(0);
    EXPECT_EQ(row.id, MaterialId{41});
    EXPECT_EQ(row.name, "CRP Control");
    EXPECT_EQ(row.manufacturer, "Aidian");
    EXPECT_EQ(row.openVialDays, 30);
    ASSERT_EQ(row.levels.size(), 2U);
    EXPECT_EQ(row.levels[0].name, "Lav");
    EXPECT_EQ(row.levels[0].capColour, "hvit");
    EXPECT_THAT(row.levels[0].aliases, ElementsAre("L", "Low"));
    EXPECT_EQ(row.levels[1].number, 2);
    EXPECT_TRUE(row.levels[1].aliases.empty());
}

TEST_F(StoredCatalogue, LotAndBottle) {
    write(ControlLot{{51}, {41}, "A1", dateOf(2027, 6, 30).value(), true});
    write(ControlBottle{{77}, {9}, {51}, 3, "Kjøleskap", at("2026-10-05T07:10"), UserId{17}});
    write(ControlBottle{{78}, {9}, {51}, 4, "", at("2026-10-06T07:10"), std::nullopt});
    const auto& catalogue = reopened();
    const auto& lot = catalogue.lots.at(0);
    EXPECT_EQ(lot.id, LotId{51});
    EXPECT_EQ(lot.material, MaterialId{41});
    EXPECT_EQ(lot.number, "A1");
    EXPECT_EQ(isoText(lot.expiry), "2027-06-30");
    EXPECT_TRUE(lot.preliminary);
    const auto& bottle = catalogue.bottles.at(0);
    EXPECT_EQ(bottle.id, BottleId{77});
    EXPECT_EQ(bottle.site, SiteId{9});
    EXPECT_EQ(bottle.lot, LotId{51});
    EXPECT_EQ(bottle.runningNumber, 3);
    EXPECT_EQ(bottle.place, "Kjøleskap");
    EXPECT_EQ(bottle.openedAt, at("2026-10-05T07:10"));
    EXPECT_EQ(bottle.openedBy, UserId{17});
    EXPECT_FALSE(catalogue.bottles.at(1).openedBy);
}

Target aFullTarget() {
    Target full;
    full.id = {61};
    full.version = 2;
    full.lot = {51};
    full.level = 2;
    full.analyte = {31};
    full.instrument = InstrumentId{21};
    full.basis = TargetBasis::Sd;
    full.mean = dec("10.0");
    full.spread = Spread{dec("2.00"), 6};
    full.low = dec("9.0");
    full.high = dec("11.0");
    full.allowedSteps = {3, 4};
    full.source = "20 målinger";
    full.validFrom = dateOf(2026, 1, 2).value();
    full.preliminary = true;
    full.approvedBy = UserId{17};
    return full;
}

TEST_F(StoredCatalogue, Target) {
    const Target full = aFullTarget();
    write(full);
    const auto& row = reopened().targets.at(0);
    EXPECT_EQ(row.id, full.id);
    EXPECT_EQ(row.version, 2);
    EXPECT_EQ(row.lot, full.lot);
    EXPECT_EQ(row.level, 2);
    EXPECT_EQ(row.analyte, full.analyte);
    EXPECT_EQ(row.instrumentModel, "");
    EXPECT_EQ(row.instrument, full.instrument);
    EXPECT_EQ(row.basis, TargetBasis::Sd);
    EXPECT_EQ(row.mean, full.mean);
    EXPECT_EQ(row.mean->decimals(), 1);
    EXPECT_EQ(row.spread, full.spread);
    EXPECT_EQ(row.low, full.low);
    EXPECT_EQ(row.high, full.high);
    EXPECT_THAT(row.allowedSteps, ElementsAre(3, 4));
    EXPECT_EQ(row.source, "20 målinger");
    EXPECT_EQ(row.validFrom, full.validFrom);
    EXPECT_TRUE(row.preliminary);
    EXPECT_EQ(row.approvedBy, full.approvedBy);
}

TEST_F(StoredCatalogue, TargetWithoutWhatItNeedNotHave) {
    Target bare;
    bare.id = {62};
    bare.instrumentModel = "QuikRead go";
    write(bare);
    const auto& other = reopened().targets.at(0);
    EXPECT_EQ(other.instrumentModel, "QuikRead go");
    EXPECT_FALSE(other.instrument || other.mean || other.spread || other.low || other.high ||
                 other.approvedBy);
    EXPECT_TRUE(other.allowedSteps.empty());
}

TEST_F(StoredCatalogue, Schedule) {
    Schedule s{{71},
               {9},
               {21},
               {31},
               ScheduleKind::OnBoardControl,
               Occasion::NewPack,
               14,
               2,
               LevelPlan::AlternateEachBottle,
               {1, 2},
               {{dateOf(2026, 7, 1).value(), dateOf(2026, 7, 31).value()}},
               dateOf(2025, 9, 1).value()};
    write(s);
    const auto& row = reopened().schedules.at(0);
    EXPECT_EQ(row.id, s.id);
    EXPECT_EQ(row.site, s.site);
    EXPECT_EQ(row.instrument, s.instrument);
    EXPECT_EQ(row.analyte, s.analyte);
    EXPECT_EQ(row.kind, s.kind);
    EXPECT_EQ(row.occasion, s.occasion);
    EXPECT_EQ(row.intervalDays, 14);
    EXPECT_EQ(row.graceDays, 2);
    EXPECT_EQ(row.levels, s.levels);
    EXPECT_THAT(row.levelNumbers, ElementsAre(1, 2));
    ASSERT_EQ(row.notInUse.size(), 1U);
    EXPECT_EQ(isoText(row.notInUse[0].from), "2026-07-01");
    EXPECT_EQ(isoText(row.notInUse[0].to), "2026-07-31");
    EXPECT_EQ(row.validFrom, s.validFrom);
}

TEST_F(StoredCatalogue, RuleSetAndPlacement) {
    RuleSet set;
    set.id = {81};
    set.version = 4;
    set.name = "Sykehjem";
    set.definition = "limits,1_3s";
    set.lookBackDays = 90;
    write(set);
    write(SiteId{9}, Placement{{21}, "CI-8842", "lot", "nivå", {51}, 2});
    const auto& catalogue = reopened();
    const auto& row = catalogue.ruleSets.at(0);
    EXPECT_EQ(row.id, set.id);
    EXPECT_EQ(row.version, 4);
    EXPECT_EQ(row.name, "Sykehjem");
    EXPECT_EQ(row.definition, "limits,1_3s");
    EXPECT_EQ(row.lookBackDays, 90);
    const auto& placement = catalogue.placements.at(0);
    EXPECT_EQ(placement.instrument, InstrumentId{21});
    EXPECT_THAT((std::vector{placement.material, placement.lot, placement.level}),
                ElementsAre("CI-8842", "lot", "nivå"));
    EXPECT_EQ(placement.placedLot, LotId{51});
    EXPECT_EQ(placement.placedLevel, 2);
}

TEST_F(StoredCatalogue, NewerRowTakesThePlaceOfTheOlder) {
    write(Site{{9}, "Gammelt navn", "", "", "", ""});
    write(Site{{9}, "Nytt navn", "", "", "", ""});
    write(AnalyteAlias{"*", "CRP", {31}, "mg/L"});
    write(AnalyteAlias{"*", "CRP", {32}, "mg/L"});
    write(SiteId{9}, Placement{{21}, "CI", "", "", {51}, 1});
    write(SiteId{9}, Placement{{21}, "CI", "", "", {51}, 2});
    write(ControlMaterial{{41}, "CRP", "", {{1, "Lav", "", {}}, {2, "Høy", "", {}}}, 30});
    write(ControlMaterial{{41}, "CRP", "", {{1, "Nivå 1", "", {}}, {2, "Høy", "", {}}}, 14});
    const auto& catalogue = reopened();
    ASSERT_EQ(catalogue.sites.size(), 1U);
    EXPECT_EQ(catalogue.sites[0].name, "Nytt navn");
    ASSERT_TRUE(catalogue.alias("any", "CRP"));
    EXPECT_EQ(catalogue.alias("any", "CRP")->analyte, AnalyteId{32});
    ASSERT_TRUE(catalogue.placement({21}, "CI", "", ""));
    EXPECT_EQ(catalogue.placement({21}, "CI", "", "")->placedLevel, 2);
    ASSERT_EQ(catalogue.materials.at(0).levels.size(), 2U);
    EXPECT_EQ(catalogue.materials[0].levels[0].name, "Nivå 1");
    EXPECT_EQ(catalogue.materials[0].openVialDays, 14);
}

TEST_F(StoredCatalogue, ChangesOfAnotherProgramAreSeen) {
    EXPECT_TRUE(m_database->catalogue().sites.empty());
    const auto other = m_place.open();
    storage::WriteTransaction transaction(*other, m_clock);
    storage::append(transaction, Site{{9}, "Solbakken", "", "", "", ""});
    EXPECT_TRUE(m_database->catalogue().sites.empty()) << "not before it is committed";
    transaction.commit({"test", "setup", ""});
    EXPECT_EQ(m_database->catalogue().sites.size(), 1U);
}

TEST_F(StoredCatalogue, WhatIsUndoneIsForgotten) {
    {
        storage::WriteTransaction transaction(*m_database, m_clock);
        storage::append(transaction, Site{{9}, "Solbakken", "", "", "", ""});
        EXPECT_EQ(m_database->catalogue().sites.size(), 1U);
    }
    EXPECT_TRUE(m_database->catalogue().sites.empty());
}

TEST_F(StoredCatalogue, RefusedTargetLeavesNothing) {
    Target target;
    target.id = {61};
    target.basis = TargetBasis::Sd; // Without mean and SD.
    EXPECT_THROW(write(target), storage::StorageError);
    EXPECT_TRUE(reopened().targets.empty());
}

} // namespace
} // namespace fasit::test
