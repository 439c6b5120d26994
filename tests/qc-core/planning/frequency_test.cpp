// Control frequency: the published anchors, what is not set yet, and a table that a programme has filled in.
#include "qc-core/planning/goals/frequency_advice.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gtest/gtest.h>

namespace fasit::planning {
namespace {

FrequencyTable shipped() {
    return readFrequencyTable(shippedTable("control_frequency")).value();
}

/// A table with all points set. `frequencies` and `anchors` replace those lists.
std::string filled(const std::string& frequencies = R"({"fromPoints": "0", "frequency": "everySecondWeek"},
                       {"fromPoints": "4", "frequency": "weekly"}, {"fromPoints": "7.5", "frequency": "daily"})",
                   const std::string& anchors = "") {
    return R"({"table": "own", "name": "Vår", "source": "programmet", "certainty": "seen", "validFrom": "2026-02-01",
        "importance": [{"word": "high", "name": "Stor", "points": "3"}, {"word": "low", "name": "Liten", "points": "1"}],
        "deviceType": [{"word": "meter", "name": "Måler", "points": "2"}, {"word": "strip", "name": "Strimmel", "points": "0"}],
        "userFriendliness": [{"word": "simple", "name": "Enkelt", "points": "0"}, {"word": "demanding", "name": "Krevende", "points": "1.5"}],
        "samplesPerWeek": [{"from": 0, "name": "Få", "points": "-1"}, {"from": 10, "name": "Mange", "points": "1"}],
        "frequencies": [)" +
           frequencies + R"(], "anchors": [)" + anchors +
           R"(], "otherwise": {"frequency": "monthly", "source": "programmet", "certainty": "own", "validFrom": null}})";
}

TableProblem firstProblem(const std::string& json) {
    const auto table = readFrequencyTable(json);
    return table ? TableProblem{} : table.error().at(0);
}

TEST(ControlFrequency, UsesThePublishedAnchors) {
    const auto counter = adviseFrequency(shipped(), {"medium", "cellCounter", "demanding", 30}).value();
    EXPECT_EQ(counter.frequency, ControlFrequency::Daily);
    EXPECT_EQ(counter.reason, FrequencyReason::Anchor);
    EXPECT_NE(counter.provenance.source.find("2022;60:740"), std::string::npos);
    const auto meter = adviseFrequency(shipped(), {"high", "glucoseMeter", "simple", 5}).value();
    EXPECT_EQ(meter.frequency, ControlFrequency::Weekly);
    EXPECT_EQ(meter.reason, FrequencyReason::Anchor);
}

TEST(ControlFrequency, IsWeeklyAndNotSetByTheProgrammeForTheRest) {
    const auto advice = adviseFrequency(shipped(), {"high", "analyser", "simple", 20}).value();
    EXPECT_EQ(advice.frequency, ControlFrequency::Weekly);
    EXPECT_EQ(advice.reason, FrequencyReason::NotSet);
    EXPECT_FALSE(advice.points);
    EXPECT_EQ(advice.provenance.certainty, Certainty::OwnChoice);
    EXPECT_NE(advice.provenance.source.find("ikke satt av programmet ennå"), std::string::npos);
    ASSERT_EQ(advice.scores.size(), 4U);
    EXPECT_FALSE(advice.scores[0].points);
}

TEST(ControlFrequency, AddsThePointsOfAProgrammesTable) {
    const auto table = readFrequencyTable(filled()).value();
    const auto advice = adviseFrequency(table, {"high", "meter", "demanding", 10}).value();
    EXPECT_EQ(*advice.points, dec("7.5"));
    EXPECT_EQ(advice.frequency, ControlFrequency::Daily);
    EXPECT_EQ(advice.reason, FrequencyReason::Points);
    EXPECT_EQ(*advice.provenance.validFrom, day("2026-02-01"));
    ASSERT_EQ(advice.scores.size(), 4U);
    EXPECT_EQ(advice.scores[1].choice, "Måler");
    EXPECT_EQ(*advice.scores[3].points, dec("1"));
    EXPECT_EQ(adviseFrequency(table, {"high", "meter", "demanding", 9}).value().frequency,
              ControlFrequency::Weekly);
    EXPECT_EQ(adviseFrequency(table, {"low", "strip", "simple", 0}).value().frequency,
              ControlFrequency::EverySecondWeek);
}

TEST(ControlFrequency, RefusesWordsAndNumbersTheTableDoesNotKnow) {
    const auto word = adviseFrequency(shipped(), {"high", "toaster", "simple", 20});
    ASSERT_FALSE(word);
    EXPECT_EQ(word.error().fault, FrequencyFault::UnknownWord);
    EXPECT_EQ(word.error().factor, FrequencyFactor::DeviceType);
    EXPECT_EQ(word.error().written, "toaster");
    EXPECT_EQ(adviseFrequency(shipped(), {"high", "analyser", "simple", -1}).error().fault,
              FrequencyFault::NegativeNumber);
}

TEST(ControlFrequency, RefusesABadTable) {
    EXPECT_EQ(firstProblem(filled(R"({"fromPoints": "1", "frequency": "weekly"})")).fault,
              TableFault::RowMissing);
    EXPECT_EQ(firstProblem(filled(R"({"fromPoints": "0", "frequency": "hourly"})")).written, "hourly");
    const TableProblem twice = firstProblem(
        filled(R"({"fromPoints": "0", "frequency": "weekly"}, {"fromPoints": "0", "frequency": "daily"})"));
    EXPECT_EQ(twice.fault, TableFault::OverlappingRows);
    EXPECT_EQ(twice.row, "frequencies[1]");
    const TableProblem anchor = firstProblem(filled(
        "",
        R"({"deviceType": "toaster", "frequency": "daily", "source": "s", "certainty": "seen", "validFrom": null})"));
    EXPECT_EQ(anchor.fault, TableFault::UnknownWord);
    EXPECT_EQ(anchor.table, "own");
    EXPECT_EQ(firstProblem("{").fault, TableFault::NotJson);
    EXPECT_GT(readFrequencyTable("{}").error().size(), 5U);
}

TEST(ControlFrequency, HasAnIntervalUnlessItIsAnOccasion) {
    EXPECT_EQ(intervalDays(ControlFrequency::Daily), 1);
    EXPECT_EQ(intervalDays(ControlFrequency::Weekly), 7);
    EXPECT_EQ(intervalDays(ControlFrequency::EverySecondWeek), 14);
    EXPECT_EQ(intervalDays(ControlFrequency::Monthly), 28);
    EXPECT_FALSE(intervalDays(ControlFrequency::EachNewLot));
    EXPECT_EQ(nameOf(ControlFrequency::EachNewPack), "eachNewPack");
}

} // namespace
} // namespace fasit::planning
