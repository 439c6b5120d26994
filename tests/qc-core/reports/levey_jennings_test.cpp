// From facts to the chart: which state a point has, what concerns it, where targets and lots change.
#include "qc-core/reports/chart_facts.h"
#include "qc-core/reports/chart_stretch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

using namespace domain;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr InstrumentId kInstrument{1};
constexpr AnalyteId kAnalyte{2};
constexpr LotId kOldLot{10};
constexpr LotId kNewLot{11};
constexpr BottleId kFirstBottle{30};
constexpr BottleId kSecondBottle{31};
constexpr TargetId kInsert{20};
constexpr TargetId kApproved{21};
constexpr TargetId kNewInsert{22};

Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

WallTime day(int number) {
    return {number * kSecondsPerDay};
}

Target target(TargetId id, LotId lot, TargetBasis basis) {
    Target made;
    made.id = id;
    made.lot = lot;
    made.basis = basis;
    made.mean = dec("25");
    made.spread = Spread{dec("2"), 1};
    made.low = dec("22");
    made.high = dec("28");
    return made;
}

Catalogue catalogue() {
    Catalogue made;
    Site site;
    site.id = SiteId{5};
    site.name = "Solbakken sykehjem";
    made.sites = {site};
    Instrument instrument;
    instrument.id = kInstrument;
    instrument.site = site.id;
    instrument.model = "QuikRead go";
    instrument.localName = "CRP-apparatet";
    made.instruments = {instrument};
    Analyte analyte;
    analyte.id = kAnalyte;
    analyte.nameNb = "CRP";
    analyte.unit = "mg/L";
    made.analytes = {analyte};
    ControlMaterial material;
    material.id = MaterialId{3};
    material.levels = {{1, "Lav", "hvit", {}}, {2, "Høy", "rød", {}}};
    made.materials = {material};
    made.lots = {{kOldLot, material.id, "24517", {}, false}, {kNewLot, material.id, "25101", {}, false}};
    made.targets = {target(kInsert, kOldLot, TargetBasis::Insert),
                    target(kApproved, kOldLot, TargetBasis::Sd),
                    target(kNewInsert, kNewLot, TargetBasis::Insert)};
    made.bottles = {{kFirstBottle, site.id, kOldLot, 7, {}, day(1), {}},
                    {kSecondBottle, site.id, kOldLot, 8, {}, day(4), {}}};
    return made;
}

/// Facts of a chart, put together run by run: run n is opened on day n.
class Facts {
  public:
    Facts() { m_facts.catalogue = &m_catalogue; }

    StoredResult& add(int run, int level, std::string_view value, TargetId target = kInsert) {
        StoredResult stored;
        stored.result.key = {1, 100 * run + level};
        stored.result.run = runKey(run);
        stored.result.series.level = level;
        stored.result.value = parseQuantity(value).value();
        stored.result.valueAsSent = value;
        stored.result.measuredAt = day(run);
        stored.result.lot = target == kNewInsert ? kNewLot : kOldLot;
        stored.result.target = target;
        while (static_cast<int>(m_facts.levels.size()) < level) {
            m_facts.levels.push_back({static_cast<int>(m_facts.levels.size()) + 1, {}});
        }
        addRun(run);
        auto& results = m_facts.levels[static_cast<std::size_t>(level - 1)].results;
        results.push_back(stored);
        return results.back();
    }

    void judge(int run, VerdictKind kind, std::vector<Violation> violations) {
        m_facts.verdicts[runKey(run)] = {kind, std::move(violations), TargetBasis::Insert, false};
    }

    ChartFacts& facts() { return m_facts; }

    LeveyJennings chart() {
        m_facts.instrument = kInstrument;
        m_facts.analyte = kAnalyte;
        return leveyJennings(m_facts);
    }

  private:
    static FactKey runKey(int run) { return {2, run}; }

    void addRun(int number) {
        if (m_facts.runs.empty() || m_facts.runs.back().key != runKey(number)) {
            Run run;
            run.key = runKey(number);
            run.openedAt = day(number);
            m_facts.runs.push_back(run);
        }
    }

    Catalogue m_catalogue = catalogue();
    ChartFacts m_facts;
};

Violation violation(const char* rule, std::optional<int> level, RuleAction action) {
    return {rule, level ? RuleScope::WithinMaterial : RuleScope::AcrossMaterials, level, Side::High, action};
}

std::vector<PointState> states(const LevelSeries& series) {
    std::vector<PointState> found;
    for (const ChartPoint& point : series.points) {
        found.push_back(point.state);
    }
    return found;
}

TEST(LeveyJennings, ShowsALotInItsParallelPeriodBesideTheLevels) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(3, 1, "24");
    StoredResult beside = facts.add(4, 1, "26");
    facts.facts().levels[0].results.pop_back();
    facts.facts().runs.pop_back();
    beside.result.lot = kNewLot;
    beside.result.target = kNewInsert;
    beside.result.run = FactKey{9, 1};
    facts.facts().parallel = {{1, {beside}, {9}}, {2, {}, {9}}};
    const auto chart = facts.chart();
    ASSERT_THAT(chart.levels, SizeIs(1));
    EXPECT_EQ(chart.levels[0].establishing, LotId{});
    EXPECT_THAT(chart.levels[0].points, SizeIs(2));
    EXPECT_THAT(chart.levels[0].lotChanges, IsEmpty()) << "it does not take the other's place";
    ASSERT_THAT(chart.parallel, SizeIs(1));
    EXPECT_EQ(chart.parallel[0].establishing, LotId{9});
    EXPECT_EQ(chart.parallel[0].name, "Lav");
    ASSERT_THAT(chart.parallel[0].points, SizeIs(1));
    EXPECT_EQ(chart.parallel[0].points[0].lot, "25101");
    EXPECT_EQ(chart.parallel[0].points[0].runNumber, 2) << "the newest run before it";
    ASSERT_THAT(chart.parallel[0].targets, SizeIs(1));
    EXPECT_EQ(chart.parallel[0].targets[0].lot, "25101");
    EXPECT_EQ(chart.runCount, 2);
}

TEST(LeveyJennings, NamesWhatItShows) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(1, 2, "26");
    facts.add(3, 1, "24");
    const auto chart = facts.chart();
    EXPECT_EQ(chart.site, "Solbakken sykehjem");
    EXPECT_EQ(chart.instrument, "QuikRead go · CRP-apparatet");
    EXPECT_EQ(chart.analyte, "CRP");
    EXPECT_EQ(chart.unit, "mg/L");
    ASSERT_THAT(chart.levels, SizeIs(2));
    EXPECT_EQ(chart.levels[0].name, "Lav");
    EXPECT_EQ(chart.levels[1].name, "Høy");
    EXPECT_EQ(chart.from, day(1));
    EXPECT_EQ(chart.to, day(3));
    EXPECT_EQ(chart.runCount, 2);
    EXPECT_EQ(chart.levels[0].points[1].runNumber, 2);
}

TEST(LeveyJennings, AViolationOfOneLevelConcernsItsPointsOnly) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(1, 2, "31");
    facts.judge(1, VerdictKind::Reject, {violation("1_3s", 2, RuleAction::Reject)});
    const auto chart = facts.chart();
    EXPECT_THAT(states(chart.levels[0]), ElementsAre(PointState::Accepted));
    EXPECT_THAT(states(chart.levels[1]), ElementsAre(PointState::Rejected));
    EXPECT_THAT(chart.levels[0].points[0].violations, IsEmpty());
    EXPECT_THAT(chart.levels[1].points[0].violations, SizeIs(1));
}

TEST(LeveyJennings, AViolationOverTheRunConcernsEveryLevelOfItsRun) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(2, 1, "25");
    facts.add(2, 2, "25");
    facts.judge(1, VerdictKind::Accept, {});
    facts.judge(2, VerdictKind::Reject, {violation("R_4s", std::nullopt, RuleAction::Reject)});
    const auto chart = facts.chart();
    EXPECT_THAT(states(chart.levels[0]), ElementsAre(PointState::Accepted, PointState::Rejected));
    EXPECT_THAT(states(chart.levels[1]), ElementsAre(PointState::Rejected));
}

TEST(LeveyJennings, StatesFollowTheWorstThatConcernsThePoint) {
    Facts facts;
    for (int run = 1; run <= 5; ++run) {
        facts.add(run, 1, run == 4 || run == 5 ? "<5" : "25");
    }
    facts.judge(1, VerdictKind::Accept, {violation("10x", 1, RuleAction::Finding)});
    facts.judge(2, VerdictKind::Warn, {violation("1_2s", 1, RuleAction::Warn)});
    facts.judge(3, VerdictKind::Reject,
                {violation("1_3s", 1, RuleAction::Reject), violation("1_2s", 1, RuleAction::Warn)});
    facts.judge(4, VerdictKind::CannotJudge, {});
    facts.judge(5, VerdictKind::Reject, {violation("limits", 1, RuleAction::Reject)});
    const auto chart = facts.chart();
    EXPECT_THAT(states(chart.levels[0]),
                ElementsAre(PointState::Accepted, PointState::Warned, PointState::Rejected,
                            PointState::CannotJudge, PointState::Rejected));
    EXPECT_THAT(chart.levels[0].points[0].violations, SizeIs(1)); // A finding is shown and stops nothing.
    EXPECT_EQ(chart.levels[0].points[3].censored, OffScale::Below);
    EXPECT_EQ(chart.levels[0].points[3].value, 5);
}

TEST(LeveyJennings, AnExcludedPointStaysVisibleWithItsReasonAndWithoutViolations) {
    Facts facts;
    StoredResult& stored = facts.add(1, 1, "31");
    stored.excluded = true;
    stored.reason = "Feil flaske";
    facts.add(1, 2, "25");
    facts.judge(1, VerdictKind::Reject, {violation("2_2s", std::nullopt, RuleAction::Reject)});
    const auto chart = facts.chart();
    const ChartPoint& point = chart.levels[0].points[0];
    EXPECT_EQ(point.state, PointState::Excluded);
    EXPECT_EQ(point.reason, "Feil flaske");
    EXPECT_THAT(point.violations, IsEmpty());
    EXPECT_EQ(chart.levels[1].points[0].state, PointState::Rejected);
}

TEST(LeveyJennings, OnlyATargetWithAnSdGivesAZ) {
    Facts facts;
    facts.add(1, 1, "29", kInsert);
    facts.add(2, 1, "29", kApproved);
    facts.add(3, 1, "<5", kApproved);
    const auto chart = facts.chart();
    EXPECT_FALSE(chart.levels[0].points[0].z); // No SD is derived from a range.
    ASSERT_TRUE(chart.levels[0].points[1].z);
    EXPECT_DOUBLE_EQ(*chart.levels[0].points[1].z, 2);
    EXPECT_FALSE(chart.levels[0].points[2].z);
}

TEST(LeveyJennings, ATargetIsShownForTheStretchInWhichItWasInForce) {
    Facts facts;
    facts.add(1, 1, "25", kInsert);
    facts.add(2, 1, "25", kInsert);
    facts.add(3, 1, "25", kApproved);
    facts.add(5, 1, "25", kApproved);
    const auto chart = facts.chart();
    const auto& targets = chart.levels[0].targets;
    ASSERT_THAT(targets, SizeIs(2));
    EXPECT_EQ(targets[0].fromRun, 1);
    EXPECT_EQ(targets[0].toRun, 2);
    EXPECT_EQ(targets[0].basis, TargetBasis::Insert);
    EXPECT_FALSE(targets[0].sd);
    EXPECT_EQ(targets[0].low, 22.0);
    EXPECT_EQ(targets[1].from, day(3));
    EXPECT_EQ(targets[1].to, day(5));
    EXPECT_EQ(targets[1].sd, 2.0);
    EXPECT_EQ(targets[1].approvedLow, 22.0) << "the narrower of the limits and 3 SD";
    EXPECT_EQ(targets[1].approvedHigh, 28.0);
    EXPECT_EQ(targets[1].mean, 25.0);
}

TEST(LeveyJennings, ALotChangeStandsBeforeTheFirstRunOfTheNewLot) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(1, 2, "25");
    facts.add(2, 1, "25", kNewInsert);
    facts.add(2, 2, "25");
    facts.add(3, 1, "25");
    const auto chart = facts.chart();
    const auto& changes = chart.levels[0].lotChanges;
    ASSERT_THAT(changes, SizeIs(2)); // The old lot returns.
    EXPECT_EQ(changes[0].beforeRun, 2);
    EXPECT_EQ(changes[0].fromLot, "24517");
    EXPECT_EQ(changes[0].toLot, "25101");
    EXPECT_EQ(changes[1].toLot, "24517");
    EXPECT_THAT(chart.levels[1].lotChanges, IsEmpty());
    ASSERT_THAT(chart.levels[0].targets, SizeIs(3));
    EXPECT_EQ(chart.levels[0].targets[1].lot, "25101");
}

TEST(LeveyJennings, ABottleChangeStandsBeforeTheFirstRunOfAnotherBottleOfTheSameLot) {
    Facts facts;
    facts.add(1, 1, "25").result.bottle = kFirstBottle;
    facts.add(2, 1, "25"); // nobody said
    facts.add(3, 1, "25").result.bottle = kFirstBottle;
    facts.add(4, 1, "25").result.bottle = kSecondBottle;
    facts.add(5, 1, "25", kNewInsert).result.bottle = kFirstBottle;
    const auto chart = facts.chart();
    const auto& changes = chart.levels[0].bottleChanges;
    ASSERT_THAT(changes, SizeIs(1)) << "a new lot has its own line";
    EXPECT_EQ(changes[0].beforeRun, 4);
    EXPECT_EQ(changes[0].bottle, 8);
    EXPECT_EQ(chart.levels[0].points[0].bottle, 7);
    EXPECT_EQ(chart.levels[0].points[1].bottle, 0);
}

TEST(LeveyJennings, ACodeInsteadOfAValueIsNoNumberWhateverItsRunWasJudged) {
    Facts facts;
    facts.add(1, 1, "25").result.value = NoValue{};
    facts.judge(1, VerdictKind::Reject, {violation("R_4s", std::nullopt, RuleAction::Reject)});
    const auto point = facts.chart().levels[0].points[0];
    EXPECT_EQ(point.state, PointState::Rejected);
    EXPECT_FALSE(point.hasNumber);
    EXPECT_FALSE(isPlainNumber(point)) << "it is no 0 in any mean";
}

TEST(LeveyJennings, TellsWhoMeasuredByNameWhereItIsKnown) {
    Facts facts;
    facts.add(1, 1, "25").result.operatorId = "4711";
    facts.add(2, 1, "25").result.operatorId = "AB";
    facts.facts().users = {{"4711", "Ansvarlig Nummer To"}};
    const auto points = facts.chart().levels[0].points;
    EXPECT_EQ(points[0].measuredBy, "Ansvarlig Nummer To");
    EXPECT_EQ(points[1].measuredBy, "AB");
}

TEST(LeveyJennings, ARunThatLacksALevelIsProvisional) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.judge(1, VerdictKind::Accept, {});
    facts.facts().verdicts.begin()->second.provisional = true;
    EXPECT_TRUE(facts.chart().levels[0].points[0].provisional);
}

TEST(LeveyJennings, ShowsEventsOfTheInstrumentAndOfTheAnalyte) {
    Facts facts;
    facts.add(1, 1, "25");
    facts.add(4, 1, "25");
    Event service;
    service.at = day(2);
    service.kind = EventKind::Service;
    Event other = service;
    other.analyte = AnalyteId{99};
    Event late = service;
    late.analyte = kAnalyte;
    late.at = day(9);
    facts.facts().events = {service, other, late};
    const auto chart = facts.chart();
    ASSERT_THAT(chart.events, SizeIs(2));
    EXPECT_EQ(chart.events[0].beforeRun, 2);
    EXPECT_EQ(chart.events[1].beforeRun, 3); // Behind the last run.
}

TEST(LeveyJennings, ALevelWithoutResultsIsLeftOut) {
    Facts facts;
    facts.add(1, 2, "25");
    const auto chart = facts.chart();
    ASSERT_THAT(chart.levels, SizeIs(1));
    EXPECT_EQ(chart.levels[0].level, 2);
    Facts none;
    EXPECT_FALSE(none.chart().from);
}

} // namespace
} // namespace fasit::reports
