// Whatever the order in which controls arrive, the verdicts in force at the end are those of one evaluation
// of the whole history in order of time.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/month_sum_check.h"
#include "tests/support/small_lab.h"

#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/inbox_reader.h"
#include "qc-core/storage/violation_text.h"
#include "qc-core/workflow/correct_slip.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/inbox_placing.h"
#include "qc-core/workflow/late_entry.h"

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
        const Target* target = lab.database().catalogue().judgingTarget(
            stored.result.target, runs.front().instrument, dateOf(stored.result.measuredAt));
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

/// A home where people type, mistype, come late with their paper, and place what analysers do not name.
class BusyHome {
  public:
    explicit BusyHome(unsigned seed)
        : m_random(seed)
        , m_lab(bySd()) {}

    void live() {
        for (auto& control : randomControls(m_random)) {
            m_lab.clock.set(WallTime{control.back().measuredAt->seconds + 60});
            arrive(std::move(control));
            if (chance(30)) {
                mark();
            }
            if (chance(40)) {
                comeLate();
                placeOne();
            }
        }
        while (!m_onPaper.empty()) {
            comeLate();
        }
        while (placeOne()) {
        }
    }

    SmallLab& lab() { return m_lab; }
    int slips = 0;
    int late = 0;
    int placed = 0;
    int excluded = 0;
    int included = 0;

  private:
    bool chance(unsigned percent) { return m_random() % 100 < percent; }

    void arrive(std::vector<ControlReading> control) {
        const auto dice = m_random() % 100;
        if (dice < 40) {
            m_lab.take(control);
        } else if (dice < 70) {
            for (ControlReading& reading : control) {
                reading = typed(reading);
            }
            m_lab.take(control);
            if (chance(50)) {
                correct(control[m_random() % control.size()]);
            }
        } else if (dice < 85) {
            for (ControlReading& reading : control) {
                reading = typed(reading);
            }
            m_onPaper.push_back(std::move(control));
        } else {
            for (ControlReading& reading : control) {
                reading.lot = *reading.lot + "?";
            }
            m_lab.take(control);
        }
    }

    ControlReading typed(ControlReading reading) {
        const auto group = m_lab.crp();
        reading.place = ReadingPlace{group.site,
                                     group.instrument,
                                     group.analyte,
                                     m_lab.lot(reading.lot->c_str()),
                                     reading.level == "Lav" ? 1 : 2,
                                     std::nullopt};
        reading.origin = ResultOrigin::Typed;
        reading.timeSource = TimeSource::Typed;
        reading.operatorId = idText(m_actor.user);
        return reading;
    }

    void correct(const ControlReading& reading) {
        const auto wrong = any(m_lab.crp().series(reading.place->level), *reading.measuredAt);
        const std::string value =
            std::to_string(reading.place->level == 1 ? 23 + m_random() % 5 : 50 + m_random() % 6);
        slips += workflow::correctSlip(m_lab.laboratory(), m_actor, {wrong, value, "skrev feil"}) ? 1 : 0;
    }

    workflow::ResultRef any(const Series& series, WallTime at) {
        const auto results = m_lab.database().history().results(series, {at, WallTime{at.seconds + 1}});
        return {series, at, results.empty() ? FactKey{} : results[m_random() % results.size()].result.key};
    }

    /// Excludes any of the newest results, or takes it in again.
    void mark() {
        const auto results = m_lab.results(m_lab.crp(), 1 + static_cast<int>(m_random() % 2));
        if (results.empty()) {
            return;
        }
        const auto& result = results[m_random() % std::min<std::size_t>(results.size(), 8)].result;
        const workflow::ResultRef ref{result.series, result.measuredAt, result.key};
        if (workflow::excludeResult(m_lab.laboratory(), m_actor, ref, "test")) {
            ++excluded;
        } else {
            included += workflow::reincludeResult(m_lab.laboratory(), m_actor, ref, "test") ? 1 : 0;
        }
    }

    void comeLate() {
        if (m_onPaper.empty()) {
            return;
        }
        const std::size_t which = m_random() % m_onPaper.size();
        ASSERT_TRUE(workflow::enterAfterwards(m_lab.laboratory(), m_actor, m_onPaper[which]));
        m_onPaper.erase(m_onPaper.begin() + static_cast<std::ptrdiff_t>(which));
        ++late;
    }

    bool placeOne() {
        const auto waiting = storage::openInbox(m_lab.database(), m_lab.site());
        if (waiting.empty()) {
            return false;
        }
        const InboxItem& item = waiting[m_random() % waiting.size()];
        const std::string lot = item.reading.lot->substr(0, 2);
        const int level = item.reading.level == "Lav" ? 1 : 2;
        const auto report = workflow::placeInboxReading(
            m_lab.laboratory(), m_actor,
            {item.site, item.key, m_lab.lot(lot.c_str()), level, std::nullopt, chance(2)});
        EXPECT_TRUE(report);
        placed += report ? report->placed : 0;
        return report.has_value();
    }

    std::mt19937 m_random;
    SmallLab m_lab;
    Actor m_actor{{7}, kProgramme, Role::Coordinator};
    std::vector<std::vector<ControlReading>> m_onPaper;
};

class PeoplesHistory : public testing::TestWithParam<unsigned> {};

TEST_P(PeoplesHistory, VerdictsAreThoseOfTheWholeHistory) {
    BusyHome home(GetParam());
    home.live();
    EXPECT_GT(home.slips, 5);
    EXPECT_GT(home.late, 10);
    EXPECT_GT(home.placed, 10);
    EXPECT_GT(home.excluded, 3);
    EXPECT_GT(home.included, 1);
    expectBatchVerdicts(home.lab());
    RawDatabase raw(home.lab().address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, PeoplesHistory, testing::Values(11U, 12U, 13U, 14U));

} // namespace
} // namespace fasit::test
