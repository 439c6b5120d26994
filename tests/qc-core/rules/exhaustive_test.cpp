// Every short history over a grid of deviations, the engine beside the naive oracle.
#include "tests/qc-core/rules/engine_answer.h"
#include "tests/qc-core/rules/rule_pool.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace fasit::rules::naive {
namespace {

constexpr std::int64_t kMean = 100'000'000;
constexpr std::int64_t kSd = 4'000'000;

Result deviating(int run, int level, int zHundredths) {
    Result result;
    result.run = run;
    result.level = level;
    result.mean = kMean;
    result.width = kSd;
    result.value = kMean + zHundredths * (kSd / 100);
    return result;
}

/// What one run may be: the results of its levels.
using RunChoice = std::vector<Result>;

/// Grows a history run by run. The oracle judges each new run once; the engine judges each full history.
class EveryHistory {
  public:
    EveryHistory(Rules rules, std::vector<RunChoice> choices, int length)
        : m_rules(std::move(rules))
        , m_compiled(compiled(m_rules))
        , m_choices(std::move(choices))
        , m_length(length)
        , m_bounds{m_compiled.boundsOf(targetOf(deviating(1, 1, 0))).value()} {}

    void compare() { grow(); }

    std::int64_t compared() const { return m_compared; }
    std::int64_t flags() const { return m_flags; }

  private:
    void grow() {
        if (static_cast<int>(m_expected.size()) == m_length) {
            compareWithEngine();
            return;
        }
        for (const RunChoice& choice : m_choices) {
            for (Result result : choice) {
                result.run = static_cast<int>(m_expected.size()) + 1;
                m_history.push_back(result);
                m_series.push_back(seriesResultOf(result));
            }
            m_expected.push_back(judgeNewestRun(m_rules, m_history));
            grow();
            m_expected.pop_back();
            m_history.resize(m_history.size() - choice.size());
            m_series.resize(m_series.size() - choice.size());
            if (::testing::Test::HasFailure()) {
                return;
            }
        }
    }

    std::vector<std::uint32_t> restarts() const {
        std::vector<std::uint32_t> runs;
        for (const Result& result : m_history) {
            const auto run = static_cast<std::uint32_t>(result.run);
            if (result.afterAction && (runs.empty() || runs.back() != run)) {
                runs.push_back(run);
            }
        }
        return runs;
    }

    void compareWithEngine() {
        const auto starts = restarts();
        const Evaluation evaluation = evaluateHistory(m_compiled, m_series, m_bounds, {-1, starts});
        ASSERT_EQ(evaluation.runs.size(), m_expected.size());
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            if (!isSame(evaluation, evaluation.runs[i], m_expected[i])) {
                const RunVerdict found = inOracleWords(evaluation, evaluation.runs[i]);
                FAIL() << described(m_history) << "oracle " << described(m_rules, {m_expected[i]})
                       << "engine " << described(m_rules, {found});
            }
        }
        ++m_compared;
        m_flags += static_cast<std::int64_t>(evaluation.firings.size());
    }

    Rules m_rules;
    CompiledRules m_compiled;
    std::vector<RunChoice> m_choices;
    int m_length;
    std::vector<Bounds> m_bounds;
    std::vector<Result> m_history;
    std::vector<SeriesResult> m_series;
    std::vector<RunVerdict> m_expected;
    std::int64_t m_compared = 0;
    std::int64_t m_flags = 0;
};

std::vector<RunChoice> oneLevel() {
    std::vector<RunChoice> choices;
    for (const int z : {-350, -250, -200, -150, -50, 0, 50, 150, 200, 250, 350}) {
        choices.push_back({deviating(1, 1, z)});
    }
    return choices;
}

/// Both levels, or only one of them.
std::vector<RunChoice> twoLevels() {
    constexpr int kMissing = 0;
    std::vector<RunChoice> choices;
    for (const int first : {kMissing, -250, -150, 150, 250}) {
        for (const int second : {kMissing, -250, -150, 150, 250}) {
            RunChoice run;
            if (first != kMissing) {
                run.push_back(deviating(1, 1, first));
            }
            if (second != kMissing) {
                run.push_back(deviating(1, 2, second));
            }
            if (!run.empty()) {
                choices.push_back(run);
            }
        }
    }
    return choices;
}

/// One level in two lots, with and without a corrective action before the run.
std::vector<RunChoice> lotsAndActions() {
    std::vector<RunChoice> choices;
    for (const int z : {-250, -150, 150, 250}) {
        for (const int lot : {1, 2}) {
            for (const bool afterAction : {false, true}) {
                Result result = deviating(1, 1, z);
                result.lot = lot;
                result.afterAction = afterAction;
                choices.push_back({result});
            }
        }
    }
    return choices;
}

/// Numbers and values that cannot be judged, with and without the analyser's own failure, excluded or not.
std::vector<RunChoice> withAnalyser() {
    std::vector<RunChoice> choices;
    for (const int z : {-250, 50, 250}) {
        for (const bool failed : {false, true}) {
            for (const bool excluded : {false, true}) {
                Result result = deviating(1, 1, z);
                result.failedByAnalyser = failed;
                result.excluded = excluded;
                choices.push_back({result, deviating(1, 2, 50)});
                result.kind = Result::Kind::NoValue;
                choices.push_back({result});
            }
        }
    }
    return choices;
}

/// m of n, trends and ranges, beside the warning that the classic reading waits for.
std::vector<Rule> laterRules() {
    std::vector<Rule> rules{sixRules().front()};
    for (const Rule& rule : rulePool()) {
        const bool isLater = rule.kind == Rule::Kind::SomeBeyond || rule.kind == Rule::Kind::SomeOnSide ||
                             rule.kind == Rule::Kind::Trend || rule.kind == Rule::Kind::Range;
        if (isLater &&
            std::none_of(rules.begin(), rules.end(), [&](const Rule& r) { return overlap(r, rule); })) {
            rules.push_back(rule);
        }
    }
    return rules;
}

std::vector<Rule> withShortRules(std::vector<Rule> rules) {
    for (const Rule& rule : rulePool()) {
        const bool adds = rule.count > 2 && rule.count < 7;
        if (adds &&
            std::none_of(rules.begin(), rules.end(), [&](const Rule& r) { return overlap(r, rule); })) {
            rules.push_back(rule);
        }
    }
    return rules;
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfSixRunsOfOneLevel) {
    EveryHistory all({sixRules(), {}}, oneLevel(), 6);
    all.compare();
    EXPECT_EQ(all.compared(), 1'771'561);
    EXPECT_GT(all.flags(), 1'000'000);
}

/// More rules than fit in one word of lanes.
TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfFiveRunsByManyRules) {
    EveryHistory all({withShortRules(sixRules()), {}}, oneLevel(), 5);
    all.compare();
    EXPECT_EQ(all.compared(), 161'051);
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfFourRunsOfTwoLevels) {
    EveryHistory all({withShortRules(sixRules()), {}}, twoLevels(), 4);
    all.compare();
    EXPECT_EQ(all.compared(), 331'776);
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfFiveRunsByTheLaterRules) {
    EveryHistory all({laterRules(), {}}, oneLevel(), 5);
    all.compare();
    EXPECT_EQ(all.compared(), 161'051);
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfThreeRunsOfTwoLevelsByTheClassicReading) {
    Rules rules{laterRules(), {}};
    rules.onlyAfterWarning = true;
    EveryHistory all(rules, twoLevels(), 3);
    all.compare();
    EXPECT_EQ(all.compared(), 13'824);
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfLotsAndActions) {
    for (const bool across : {false, true}) {
        Rules rules{withShortRules(laterRules()), {}};
        rules.continuesAcrossLots = across;
        EveryHistory all(rules, lotsAndActions(), 4);
        all.compare();
        EXPECT_EQ(all.compared(), 65'536);
    }
}

TEST(Evaluator, AgreesWithTheOracleOnEverySequenceOfRunsThatTheAnalyserMayHaveFailed) {
    for (const bool classic : {false, true}) {
        Rules rules{withShortRules(sixRules()), {}};
        rules.onlyAfterWarning = classic;
        EveryHistory all(rules, withAnalyser(), 3);
        all.compare();
        EXPECT_EQ(all.compared(), 13'824);
    }
}

} // namespace
} // namespace fasit::rules::naive
