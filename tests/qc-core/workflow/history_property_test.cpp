// Whatever the order in which controls arrive, the verdicts in force at the end are those of one evaluation
// of the whole history in order of time.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/month_sum_check.h"
#include "tests/support/small_lab.h"

#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/violation_text.h"
#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace fasit::test {
namespace {

using namespace domain;

constexpr int kRuns = 200;
constexpr const char* kRules = "limits,1_2s,1_3s,2_2s,R_4s,4_1s,10x";

/// Days apart, with now and then a longer gap, a missing level, a replicate, a censored value or an error
/// code.
std::vector<std::vector<ControlReading>> randomControls(std::mt19937& random) {
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    std::normal_distribution<double> noise(0, 1.2);
    const auto valueOf = [&](double mean, double sd) {
        if (chance(3)) {
            return std::string("---");
        }
        const auto tenths = static_cast<int>((mean + sd * noise(random)) * 10);
        return (chance(3) ? "<" : "") + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
    };
    std::vector<std::vector<ControlReading>> controls;
    WallTime time = at("2025-01-05T08:00");
    const char* lot = "A1";
    for (int run = 0; run < kRuns; ++run) {
        time.seconds += 86'400 * (chance(5) ? 40 : 1) + static_cast<int>(random() % 3600);
        lot = chance(4) ? (std::string_view(lot) == "A1" ? "A2" : "A1") : lot;
        const double shift = std::string_view(lot) == "A1" ? 0 : 10;
        std::vector<ControlReading> control;
        if (!chance(10)) {
            control.push_back(aReading(valueOf(25 + shift, 1)).ofLot(lot).at(time));
        }
        if (control.empty() || !chance(10)) {
            control.push_back(aReading(valueOf(52 + shift, 2)).ofLevel("Høy").ofLot(lot).at(time));
        }
        if (chance(8)) {
            ControlReading replicate = control.front();
            replicate.ordinal = 1;
            control.push_back(replicate);
        }
        if (chance(6)) {
            control.back().analyserJudgement = AnalyserJudgement::Failed;
        }
        controls.push_back(control);
    }
    return controls;
}

/// Everything that is stored, by run, level and entry.
std::vector<StoredResult> resultsInOrder(SmallLab& lab, const std::vector<Run>& runs) {
    std::vector<StoredResult> all;
    for (const int level : {1, 2}) {
        const auto results = lab.results(lab.crp(), level);
        all.insert(all.end(), results.begin(), results.end());
    }
    const auto rank = [&](const StoredResult& stored) {
        const auto own = std::find_if(runs.begin(), runs.end(),
                                      [&](const Run& run) { return run.key == stored.result.run; });
        return std::tuple(own - runs.begin(), stored.result.series.level, stored.result.key);
    };
    std::sort(all.begin(), all.end(),
              [&](const StoredResult& a, const StoredResult& b) { return rank(a) < rank(b); });
    return all;
}

rules::SeriesResult seriesResult(const StoredResult& stored, LotId firstLot) {
    rules::SeriesResult row;
    row.kind = rules::ResultKind::NotJudgeable;
    if (const auto number = numberOf(stored.result.value)) {
        row.kind = rules::ResultKind::Number;
        row.micros = number->micros();
    } else if (const auto* censored = std::get_if<Censored>(&stored.result.value)) {
        row.kind = rules::ResultKind::BelowBound;
        row.micros = censored->bound->micros();
    }
    row.level = static_cast<std::uint16_t>(stored.result.series.level - 1);
    row.lot = stored.result.lot == firstLot ? 1 : 2;
    row.excluded = stored.excluded;
    row.failedByAnalyser = stored.result.analyserJudgement == AnalyserJudgement::Failed;
    row.measuredAtSeconds = stored.result.measuredAt.seconds;
    return row;
}

using Verdicts = std::map<FactKey, std::pair<VerdictKind, std::vector<Violation>>>;

/// One evaluation of everything that is stored: the plainest reading of docs/validation.md.
Verdicts batchVerdicts(SmallLab& lab) {
    RuleSet set = rules::parseRuleList(kRules).value();
    set.lookBackDays = 90;
    const rules::CompiledRules compiled(set);
    const auto runs = lab.runs(lab.crp());
    std::vector<rules::SeriesResult> input;
    std::vector<rules::Bounds> bounds;
    std::vector<FactKey> keys;
    for (const StoredResult& stored : resultsInOrder(lab, runs)) {
        if (keys.empty() || keys.back() != stored.result.run) {
            keys.push_back(stored.result.run);
        }
        rules::SeriesResult row = seriesResult(stored, lab.lot("A1"));
        row.run = static_cast<std::uint32_t>(keys.size() - 1);
        row.target = static_cast<std::uint32_t>(bounds.size());
        const Target* target = lab.database().catalogue().target(stored.result.target);
        bounds.push_back(compiled.boundsOf(*target).value());
        input.push_back(row);
    }
    const std::int64_t open =
        runs.back().state == RunState::Open ? static_cast<std::int64_t>(keys.size()) - 1 : -1;
    const auto evaluation = rules::evaluateHistory(compiled, input, bounds, {open, {}});
    Verdicts verdicts;
    const std::array levels{1, 2};
    for (const auto& run : evaluation.runs) {
        verdicts[keys[run.run]] = {run.kind, rules::violationsOf(compiled, evaluation, run, levels)};
    }
    return verdicts;
}

std::string textOf(VerdictKind kind, const std::vector<Violation>& violations) {
    return std::string(storage::nameOf(kind)) + '\n' + storage::violationText(violations);
}

/// Run by run, as text.
void expectBatchVerdicts(SmallLab& lab) {
    std::map<FactKey, std::string> stored;
    for (const auto& verdict : lab.database().history().verdicts(lab.crp())) {
        const auto text = textOf(verdict.verdict.kind, verdict.verdict.violations);
        EXPECT_TRUE(stored.emplace(verdict.run, text).second) << "two verdicts in force";
    }
    const auto expected = batchVerdicts(lab);
    EXPECT_EQ(stored.size(), expected.size());
    for (const auto& [run, verdict] : expected) {
        EXPECT_EQ(stored[run], textOf(verdict.first, verdict.second)) << "run " << run.seq;
    }
}

SmallSetup bySd() {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = kRules;
    return setup;
}

class ArrivalOrder : public testing::TestWithParam<unsigned> {};

TEST_P(ArrivalOrder, VerdictsAreThoseOfTheWholeHistory) {
    std::mt19937 random(GetParam());
    auto controls = randomControls(random);
    SmallLab lab(bySd());
    lab.clock.set("2027-06-01T08:00");
    if (GetParam() % 2 == 0) {
        std::shuffle(controls.begin(), controls.end(), random);
    }
    for (const auto& control : controls) {
        for (const ReadingOutcome& outcome : lab.take(control).readings) {
            ASSERT_EQ(outcome.fate, ReadingFate::Taken) << domain::nameOf(outcome.reason);
        }
    }
    EXPECT_EQ(lab.runs(lab.crp()).size(), static_cast<std::size_t>(kRuns));
    expectBatchVerdicts(lab);
    EXPECT_THAT(monthSumFaults(lab, lab.crp()), testing::IsEmpty());
    const auto group = lab.crp();
    for (int i = 0; i < 20; ++i) {
        const ControlReading& any = controls[random() % controls.size()].front();
        const int level = any.level == "Lav" ? 1 : 2;
        workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, level},
                                *any.measuredAt, "test", "test");
    }
    expectBatchVerdicts(lab);
    EXPECT_THAT(monthSumFaults(lab, lab.crp()), testing::IsEmpty());
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, ArrivalOrder, testing::Values(1U, 2U, 3U, 4U));

TEST(ArrivalOrder, SplitControlsOfRunningDaysAreJudgedLikeWholeOnes) {
    // Readings arrive one by one while the clock runs, levels apart: runs open, close and are joined late.
    std::mt19937 random(5);
    SmallLab lab(bySd());
    for (auto& control : randomControls(random)) {
        for (ControlReading& reading : control) {
            reading.measuredAt->seconds += static_cast<int>(random() % 18'000);
            lab.clock.set(WallTime{reading.measuredAt->seconds + 60});
            lab.take({reading});
        }
    }
    expectBatchVerdicts(lab);
    EXPECT_THAT(monthSumFaults(lab, lab.crp()), testing::IsEmpty());
}

} // namespace
} // namespace fasit::test
