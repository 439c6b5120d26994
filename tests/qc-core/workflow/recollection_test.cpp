// What a program remembers from one control to the next changes nothing: a laboratory that remembers and one
// that is made to forget before everything it does write the same facts, in the same order.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/close_due_runs.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <random>
#include <stdexcept>

namespace fasit::test {
namespace {

using namespace domain;

constexpr int kSteps = 400;
constexpr std::array kRuleLists{"limits,1_2s,1_3s,2_2s,R_4s,4_1s,10x",
                                "limits,1_2s,1_3s,2of3_2s,3_1s,7T,R_4s:range,8x", "limits,1_2s,1_3s=reject"};

/// Fails when it is asked a third time: after the first of two results was written.
class FailingClock final : public Clock {
  public:
    explicit FailingClock(WallTime now)
        : m_now(now) {}
    UtcTime utcNow() const override { return UtcTime{(m_now.seconds - 3600) * 1'000'000}; }
    WallTime wallNow() const override {
        if (++m_asked > 2) {
            throw std::runtime_error("no clock");
        }
        return m_now;
    }

  private:
    WallTime m_now;
    mutable int m_asked = 0;
};

/// A laboratory whose file two programs write to in turn, or one that remembers nothing.
class Program {
  public:
    Program(const SmallSetup& setup, bool remembers)
        : m_lab(setup)
        , m_other(m_lab.place().open())
        , m_remembers(remembers) {}

    workflow::Laboratory laboratory(WallTime now, bool isOther) {
        m_lab.clock.set(now);
        storage::Database& database = isOther ? *m_other : m_lab.database();
        if (!m_remembers) {
            database.recollection().forget();
        }
        return {database, m_lab.clock};
    }

    SmallLab& lab() { return m_lab; }

  private:
    SmallLab m_lab;
    std::unique_ptr<storage::Database> m_other;
    bool m_remembers;
};

/// One step as chosen for all laboratories.
struct Step {
    std::uint_fast32_t dice = 0;
    std::uint_fast32_t seed = 0;
    bool isOther = false;
    WallTime now;
    std::vector<ControlReading> readings;
};

class Steps {
  public:
    explicit Steps(unsigned seed)
        : m_random(seed) {}

    Step next() {
        Step step;
        step.dice = m_random() % 100;
        step.seed = m_random();
        step.isOther = chance(12);
        const std::int64_t pause = chance(35) ? 14'400 : chance(98) ? 90'000 : 40 * kSecondsPerDay;
        m_now.seconds += static_cast<std::int64_t>(m_random()) % pause;
        m_lot = chance(3) ? (m_lot[1] == '1' ? "A2" : "A1") : m_lot;
        const bool isLate = chance(8);
        const std::int64_t before = isLate ? static_cast<std::int64_t>(m_random()) % (9 * kSecondsPerDay) : 0;
        step.readings = readings(WallTime{m_now.seconds - before});
        m_now.seconds += 900; // The second level is measured by then.
        step.now = m_now;
        return step;
    }

  private:
    bool chance(unsigned percent) { return m_random() % 100 < percent; }

    std::string value(double mean, double sd) {
        const auto tenths =
            static_cast<int>((mean + (m_lot[1] == '1' ? 0 : 10) + sd * m_noise(m_random)) * 10);
        const std::string number = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
        return chance(3) ? "---" : chance(3) ? "<" + number : number;
    }

    std::vector<ControlReading> readings(WallTime time) {
        std::vector<ControlReading> all;
        if (!chance(25)) {
            all.push_back(aReading(value(25, 1)).ofLot(m_lot).at(time));
        }
        if (all.empty() || !chance(25)) {
            const WallTime later{time.seconds + (chance(50) ? 0 : static_cast<int>(m_random() % 900))};
            all.push_back(aReading(value(52, 2)).ofLevel("Høy").ofLot(m_lot).at(later));
        }
        if (chance(10)) {
            ControlReading replicate = all.front();
            replicate.ordinal = 1;
            all.push_back(replicate);
        }
        const bool isOneMessage = chance(60);
        if (chance(6)) {
            all.back().analyserJudgement = AnalyserJudgement::Failed;
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].message = isOneMessage ? 0 : static_cast<int>(i);
        }
        return all;
    }

    std::mt19937 m_random;
    std::normal_distribution<double> m_noise{0.3, 1.2};
    WallTime m_now = at("2026-01-05T08:00");
    const char* m_lot = "A1";
};

void excludeAny(Program& program, const Step& step) {
    const auto group = program.lab().crp();
    const int level = 1 + static_cast<int>(step.seed % 2);
    const auto results = program.lab().results(group, level);
    if (!results.empty()) {
        const std::size_t newest = std::min<std::size_t>(results.size(), 12); // Newest first.
        workflow::excludeResult(program.laboratory(step.now, step.isOther),
                                {group.site, group.instrument, group.analyte, level},
                                results[step.seed / 2 % newest].result.measuredAt, "test", "test");
    }
}

void changeRules(Program& program, const SmallSetup& setup, const Step& step) {
    auto json = nlohmann::json::parse(setup.json());
    json["ruleSets"][0]["version"] = step.now.seconds;
    json["ruleSets"][0]["rules"] = kRuleLists[step.seed % kRuleLists.size()];
    const auto loaded = workflow::loadSetup(program.laboratory(step.now, step.isOther), json.dump(), "test");
    ASSERT_TRUE(loaded) << loaded.error().where;
}

void fail(Program& program, const Step& step) {
    const FailingClock clock(step.now);
    const workflow::Laboratory failing{program.laboratory(step.now, step.isOther).database, clock};
    std::vector<ControlReading> readings = step.readings;
    ControlReading another = readings.back();
    another.ordinal = 7;
    readings.push_back(another);
    EXPECT_THROW(workflow::registerControls(failing, readings, "test"), std::runtime_error);
}

void take(Program& program, const SmallSetup& setup, const Step& step) {
    if (step.dice < 6) {
        excludeAny(program, step);
    } else if (step.dice < 12) {
        workflow::closeDueRuns(program.laboratory(step.now, step.isOther), program.lab().site());
    } else if (step.dice < 18) {
        fail(program, step);
    } else if (step.dice < 20) {
        changeRules(program, setup, step);
    } else {
        workflow::registerControls(program.laboratory(step.now, step.isOther), step.readings, "test");
        if (step.dice < 26) { // The same once more, as analysers do.
            workflow::registerControls(program.laboratory(step.now, step.isOther), step.readings, "test");
        }
    }
}

/// Every row of a table, without the identity of the file, which is its own.
std::vector<std::vector<RawCell>> rowsOf(SmallLab& lab, const std::string& columns) {
    RawDatabase raw(lab.address());
    return raw.rows("SELECT seq, " + columns + " ORDER BY seq");
}

class Remembering : public testing::TestWithParam<std::tuple<unsigned, const char*>> {};

TEST_P(Remembering, ChangesNoFact) {
    SmallSetup setup;
    setup.basis = std::get<const char*>(GetParam());
    setup.rules = kRuleLists[0];
    Program remembering(setup, true);
    Program forgetful(setup, false);
    Steps steps(std::get<unsigned>(GetParam()));
    for (int i = 0; i < kSteps; ++i) {
        const Step step = steps.next();
        ASSERT_NO_FATAL_FAILURE(take(remembering, setup, step));
        ASSERT_NO_FATAL_FAILURE(take(forgetful, setup, step));
    }
    for (const char* columns :
         {"opened_at, repeats_seq FROM run",
          "run_seq, level, measured_at, fingerprint, analyser_judgement FROM control_result",
          "run_seq, verdict, provisional, basis, rule_set_version, violations, supersedes_seq FROM "
          "run_verdict",
          "run_seq, state FROM run_closing", "run_seq, from_time FROM stop",
          "stop_seq, how, until FROM stop_end", "result_seq FROM exclusion"}) {
        const auto rows = rowsOf(forgetful.lab(), columns);
        EXPECT_FALSE(rows.empty()) << columns;
        EXPECT_EQ(rowsOf(remembering.lab(), columns), rows) << columns;
    }
    RawDatabase raw(remembering.lab().address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(SeedsAndBases, Remembering,
                         testing::Combine(testing::Values(1U, 2U, 3U), testing::Values("sd", "insert")));

} // namespace
} // namespace fasit::test
