// The setup file: each fault is named with its place, and a file is loaded once.
#include "tests/support/actors.h"
#include "tests/support/small_lab.h"
#include "tests/support/small_setup.h"

#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/setup_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fasit::workflow {
namespace {

using nlohmann::json;

struct FaultCase {
    const char* pointer; ///< What is changed in the small setup.
    json value;          ///< Null takes it away.
    SetupFault fault;
    const char* where;
    const char* written = "";
};

void PrintTo(const FaultCase& fault, std::ostream* out) {
    *out << fault.pointer << " = " << fault.value;
}

class SetupFaults : public testing::TestWithParam<FaultCase> {};

TEST_P(SetupFaults, AreNamedWithTheirPlace) {
    json setup = json::parse(test::SmallSetup().json());
    setup[json::json_pointer(GetParam().pointer)] = GetParam().value;
    const auto file = readSetup(setup.dump());
    ASSERT_FALSE(file);
    EXPECT_EQ(nameOf(file.error().fault), nameOf(GetParam().fault));
    EXPECT_EQ(file.error().where, GetParam().where);
    EXPECT_EQ(file.error().written, GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SetupFaults,
    testing::Values(
        FaultCase{"/analytes/0/code", nullptr, SetupFault::TextMissing, "analytes[0].code"},
        FaultCase{"/sites/0/name", 7, SetupFault::TextMissing, "sites[0].name"},
        FaultCase{"/sites/0/instruments/1/model", nullptr, SetupFault::TextMissing,
                  "sites[0].instruments[1].model"},
        FaultCase{"/targets/0/model", nullptr, SetupFault::TextMissing, "targets[0].model"},
        FaultCase{"/analytes/0/kind", "number", SetupFault::UnknownWord, "analytes[0].kind", "number"},
        FaultCase{"/targets/0/basis", "best", SetupFault::UnknownWord, "targets[0].basis", "best"},
        FaultCase{"/homeRules", json{{"stopEnds", "never"}}, SetupFault::UnknownWord, "homeRules.stopEnds",
                  "never"},
        FaultCase{"/sites/0/homeRules", json{{"moveFromWeekends", "ja"}}, SetupFault::UnknownWord,
                  "sites[0].homeRules.moveFromWeekends", "\"ja\""},
        FaultCase{"/homeRules", json{{"slipMinutes", 0}}, SetupFault::NumberMissing, "homeRules.slipMinutes",
                  "0"},
        FaultCase{"/homeRules", 7, SetupFault::NotAnObject, "homeRules"},
        FaultCase{"/sites/0/schedules/0/plan", "some", SetupFault::UnknownWord, "sites[0].schedules[0].plan",
                  "some"},
        FaultCase{"/lots/0/expiry", "2026-02-30", SetupFault::NoSuchDate, "lots[0].expiry", "2026-02-30"},
        FaultCase{"/sites/0/bottles/0/openedAt", "i går", SetupFault::NoSuchDate,
                  "sites[0].bottles[0].openedAt", "i går"}));

INSTANTIATE_TEST_SUITE_P(
    Keys, SetupFaults,
    testing::Values(
        FaultCase{"/analytes/1/key", "crp", SetupFault::KeyTwice, "analytes[1].key", "crp"},
        FaultCase{"/lots/0/material", "m-x", SetupFault::KeyNotDefined, "lots[0].material", "m-x"},
        FaultCase{"/targets/1/lot", "a9", SetupFault::KeyNotDefined, "targets[1].lot", "a9"},
        FaultCase{"/targets/1/instrument", "x", SetupFault::KeyNotDefined, "targets[1].instrument", "x"},
        FaultCase{"/aliases/0/analyte", "x", SetupFault::KeyNotDefined, "aliases[0].analyte", "x"},
        FaultCase{"/aliases/1/code", "CRP", SetupFault::KeyTwice, "aliases[1]", "*/CRP"},
        FaultCase{"/sites/0/schedules/0/instrument", "x", SetupFault::KeyNotDefined,
                  "sites[0].schedules[0].instrument", "x"},
        FaultCase{"/sites/0/bottles/0/lot", "x", SetupFault::KeyNotDefined, "sites[0].bottles[0].lot", "x"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, SetupFaults,
    testing::Values(
        FaultCase{"/targets/0/low", "tjue", SetupFault::NotADecimal, "targets[0].low", "tjue"},
        FaultCase{"/targets/0/low", "1.1234567", SetupFault::NotADecimal, "targets[0].low", "1.1234567"},
        FaultCase{"/targets/0/low", 22.5, SetupFault::TextMissing, "targets[0].low"},
        FaultCase{"/analytes/0/decimals", "0", SetupFault::NumberMissing, "analytes[0].decimals"},
        FaultCase{"/analytes/0/decimals", 7, SetupFault::NumberMissing, "analytes[0].decimals", "7"},
        FaultCase{"/targets/0/level", 99999999999, SetupFault::NumberMissing, "targets[0].level",
                  "99999999999"},
        FaultCase{"/targets/0/level", 0, SetupFault::NumberMissing, "targets[0].level", "0"},
        FaultCase{"/sites/0/schedules/0/intervalDays", 0, SetupFault::NumberMissing,
                  "sites[0].schedules[0].intervalDays", "0"},
        FaultCase{"/sites/0/schedules/0/graceDays", -1, SetupFault::NumberMissing,
                  "sites[0].schedules[0].graceDays", "-1"},
        FaultCase{"/materials/0/openVialDays", -1, SetupFault::NumberMissing, "materials[0].openVialDays",
                  "-1"}));

INSTANTIATE_TEST_SUITE_P(Forms, SetupFaults,
                         testing::Values(FaultCase{"/analytes", "x", SetupFault::NotAList, "analytes"},
                                         FaultCase{"/analytes/0", 7, SetupFault::NotAnObject, "analytes[0]"},
                                         FaultCase{"/analytes/1/steps", nullptr, SetupFault::NotAList,
                                                   "analytes[1].steps"},
                                         FaultCase{"/materials/0/levels/0/aliases", "L", SetupFault::NotAList,
                                                   "materials[0].levels[0].aliases"},
                                         FaultCase{"/sites/0/schedules/0/levels", json::array(),
                                                   SetupFault::NotAList, "sites[0].schedules[0].levels"},
                                         FaultCase{"/sites/0/schedules/0/levels", json::array({"en"}),
                                                   SetupFault::NotAList, "sites[0].schedules[0].levels"}));

INSTANTIATE_TEST_SUITE_P(
    Judgement, SetupFaults,
    testing::Values(
        FaultCase{"/targets/0/low", "29", SetupFault::LowAboveHigh, "targets[0].low"},
        FaultCase{"/targets/0/sd", "0", SetupFault::SdNotPositive, "targets[0].sd"},
        FaultCase{"/targets/0/sd", "-1", SetupFault::SdNotPositive, "targets[0].sd"},
        FaultCase{"/targets/0/basis", "sd", SetupFault::SdWithoutMean, "targets[0].basis"},
        FaultCase{"/targets/5/allowedSteps", json::array(), SetupFault::NothingToJudgeBy, "targets[5].basis"},
        FaultCase{"/ruleSets/0/rules", "limits,5_9q", SetupFault::UnknownRule, "ruleSets[0].rules", "5_9q"},
        FaultCase{"/ruleSets/0/rules", "1_3s", SetupFault::NothingToJudgeBy, "targets[0].basis"},
        FaultCase{"/ruleSets/0/rules", "limits,1_1s,1_2s,1_3s,1_4s,1_5s,1_6s,1_7s,1_8s,1_9s",
                  SetupFault::UnknownRule, "ruleSets[0].rules",
                  "limits,1_1s,1_2s,1_3s,1_4s,1_5s,1_6s,1_7s,1_8s,1_9s"}));

TEST(SetupReader, BrokenJsonIsNamedByItsByte) {
    const auto file = readSetup("{\"analytes\": [");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().fault, SetupFault::NotJson);
    EXPECT_EQ(file.error().where, "15");
    EXPECT_EQ(readSetup("").error().fault, SetupFault::NotJson);
    EXPECT_EQ(readSetup("[]").error().fault, SetupFault::NotAnObject);
    EXPECT_EQ(readSetup("{\"sites\": [{\"key\": \"\xff\"}]}").error().fault, SetupFault::NotJson);
}

TEST(SetupReader, RowThatWouldReplaceAnotherOfTheFileIsRefused) {
    for (const char* list : {"/targets", "/sites/0/schedules", "/sites/0/bottles"}) {
        json setup = json::parse(test::SmallSetup().json());
        json& rows = setup[json::json_pointer(list)];
        rows.push_back(rows[0]);
        const auto file = readSetup(setup.dump());
        ASSERT_FALSE(file) << list;
        EXPECT_EQ(file.error().fault, SetupFault::KeyTwice) << list;
    }
}

TEST(SetupReader, OccasionsBesideTheIntervalAreRead) {
    json setup = json::parse(test::SmallSetup().json());
    auto& schedule = setup["sites"][0]["schedules"][0];
    schedule["alsoOn"] = {"newPack", "afterService"};
    const auto file = readSetup(setup.dump());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->catalogue.schedules.at(0).alsoOn,
              (std::vector{domain::Occasion::NewPack, domain::Occasion::AfterServiceDropOrError}));
    EXPECT_TRUE(file->catalogue.schedules.at(1).alsoOn.empty());
    schedule["alsoOn"] = {"newMoon"};
    const auto refused = readSetup(setup.dump());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, SetupFault::UnknownWord);
    EXPECT_EQ(refused.error().where, "sites[0].schedules[0].alsoOn");
}

TEST(SetupReader, WidthAndDivisorAreASpread) {
    json setup = json::parse(test::SmallSetup().json());
    setup["targets"][0]["basis"] = "sd";
    setup["targets"][0]["mean"] = "10.0";
    setup["targets"][0]["width"] = "2.0";
    EXPECT_EQ(readSetup(setup.dump()).error().where, "targets[0].divisor");
    setup["targets"][0]["divisor"] = 6;
    const auto file = readSetup(setup.dump());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->catalogue.targets[0].spread, (domain::Spread{Decimal::parse("2").value(), 6}));
}

TEST(SetupReader, EmptyFileDefinesNothing) {
    const auto file = readSetup("{}");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->catalogue.sites.empty());
}

TEST(LoadSetup, LoadingTwiceAddsNothing) {
    test::SmallLab lab;
    EXPECT_EQ(loadSetup(lab.laboratory(), test::SmallSetup().json(), "test").value(), 0);
    test::SmallSetup more;
    more.moreTargets =
        R"({"lot": "a1", "level": 1, "analyte": "crp", "model": "QuikRead go", "basis": "insert",
      "low": "21", "high": "28", "validFrom": "2026-10-10"},)";
    EXPECT_EQ(loadSetup(lab.laboratory(), more.json(), "test").value(), 1);
    EXPECT_EQ(loadSetup(lab.laboratory(), more.json(), "test").value(), 0);
}

TEST(LoadSetup, HomeRulesHoldUntilAPersonChoosesOthers) {
    test::SmallLab lab;
    json setup = json::parse(test::SmallSetup().json());
    setup["homeRules"] = {{"stopEnds", "byPerson"}, {"slipMinutes", 20}};
    setup["sites"][0]["homeRules"] = {{"moveFromHolidays", true}, {"lateEntryDays", 14}};
    EXPECT_EQ(loadSetup(lab.laboratory(), setup.dump(), "test").value(), 2);
    const auto rulesOf = [&](domain::SiteId site) { return lab.database().catalogue().homeRulesOf(site); };
    EXPECT_EQ(rulesOf({4711}),
              (domain::HomeRules{domain::kProgramme, domain::StopRule::ByPerson, false, false, {20, 35}}));
    domain::HomeRules own{lab.site(), domain::StopRule::AcceptedControl, false, true, {15, 14}};
    EXPECT_EQ(rulesOf(lab.site()), own);
    own.entry.slipMinutes = 5;
    ASSERT_TRUE(changeHomeRules(lab.laboratory(), test::aCoordinator(), own));
    EXPECT_EQ(loadSetup(lab.laboratory(), setup.dump(), "test").value(), 0);
    EXPECT_EQ(rulesOf(lab.site()), own);
}

TEST(LoadSetup, FaultyFileAddsNothing) {
    test::SmallLab lab;
    const auto before = lab.database().catalogue().targets.size();
    EXPECT_FALSE(loadSetup(lab.laboratory(), "{\"targets\": [{}]}", "test"));
    EXPECT_EQ(lab.database().catalogue().targets.size(), before);
}

TEST(LoadSetup, SampleDataLoads) {
    test::TemporaryFolder folder;
    const auto database = storage::Database::open(folder.file("a.fasit"));
    const test::FakeClock clock("2026-10-05T08:00");
    const std::string text = test::bytesOf(FASIT_SOURCE_DIR "/sample-data/setup.json");
    const auto added = loadSetup({*database, clock}, text, "test");
    ASSERT_TRUE(added) << added.error().where;
    EXPECT_GT(*added, 100);
    EXPECT_EQ(database->catalogue().sites.size(), 8U);
    EXPECT_EQ(loadSetup({*database, clock}, text, "test").value(), 0);
}

} // namespace
} // namespace fasit::workflow
