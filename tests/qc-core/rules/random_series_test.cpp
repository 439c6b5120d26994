// 10^5 random series with everything that happens at a bench, the engine beside the naive oracle.
#include "tests/qc-core/rules/engine_answer.h"
#include "tests/qc-core/rules/rule_pool.h"

#include "qc-core/base/time.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

namespace fasit::rules::naive {
namespace {

/// 10^5 series, or as many as FASIT_RANDOM_SERIES says: ./dev campaign rules.
int seriesWanted() {
    const char* wanted = std::getenv("FASIT_RANDOM_SERIES");
    return wanted ? std::atoi(wanted) : 100'000;
}

constexpr int kLookBackDays = 20;

class SeriesMaker {
  public:
    explicit SeriesMaker(std::uint64_t seed)
        : m_random(seed) {}

    Rules rules() {
        auto pool = rulePool();
        std::shuffle(pool.begin(), pool.end(), m_random);
        Rules rules;
        const std::size_t wanted = 3 + below(8);
        for (const Rule& rule : pool) {
            const bool twice = std::any_of(rules.list.begin(), rules.list.end(),
                                           [&](const Rule& other) { return overlap(other, rule); });
            if (!twice && rules.list.size() < wanted) {
                rules.list.push_back(rule);
            }
        }
        if (oneIn(3)) {
            rules.lookBackSeconds = kLookBackDays * kSecondsPerDay;
        }
        const bool warns = std::any_of(rules.list.begin(), rules.list.end(), [](const Rule& rule) {
            return rule.kind == Rule::Kind::Beyond && rule.count == 1 && rule.hundredths == 200;
        });
        rules.onlyAfterWarning = warns && oneIn(6);
        rules.continuesAcrossLots = oneIn(4);
        rules.keepsAfterAction = oneIn(4);
        return rules;
    }

    std::vector<Result> history() {
        const int levels = oneIn(40) ? kMostLevels : 1 + static_cast<int>(below(4));
        m_lots.fill(1);
        m_lean = static_cast<int>(below(3)) - 1;
        m_seconds = 1'000'000'000;
        std::vector<Target> targets;
        for (int level = 0; level < levels; ++level) {
            targets.push_back(target());
        }
        std::vector<Result> history;
        const int runs = 2 + static_cast<int>(below(13));
        for (int run = 1; run <= runs; ++run) {
            m_seconds += static_cast<std::int64_t>(below(14)) * kSecondsPerDay / 2;
            m_afterAction = oneIn(15);
            for (int level = 1; level <= levels; ++level) {
                addLevel(history, run, level, targets[static_cast<std::size_t>(level - 1)]);
            }
        }
        return history;
    }

  private:
    struct Target {
        std::optional<std::int64_t> mean;
        std::int64_t width = 1;
        std::int64_t divisor = 1;
        std::int64_t low = 0;
        std::int64_t high = 0;
    };

    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }
    bool oneIn(std::uint64_t chances) { return below(chances) == 0; }

    /// SD = width / divisor, not always a decimal; limits at about 3 SD.
    Target target() {
        constexpr std::array<std::int64_t, 3> kDivisors{1, 4, 6};
        Target made;
        made.mean = static_cast<std::int64_t>(below(2'000'000'000)) - 100'000'000;
        made.divisor = kDivisors[below(3)];
        made.width = 1 + static_cast<std::int64_t>(below(60'000'000));
        made.low = *made.mean - 3 * made.width / made.divisor;
        made.high = *made.mean + 3 * made.width / made.divisor;
        return made;
    }

    void addLevel(std::vector<Result>& history, int run, int level, Target& target) {
        int& lot = m_lots[static_cast<std::size_t>(level - 1)];
        if (oneIn(25)) {
            lot = oneIn(2) ? lot + 1 : 1; // Old lots return.
            target = oneIn(2) ? this->target() : target;
        } else if (oneIn(30)) {
            target = this->target(); // A new target within the lot.
        }
        if (oneIn(8)) {
            return; // The level is missing.
        }
        const int replicates = oneIn(12) ? 2 + static_cast<int>(below(2)) : 1;
        for (int i = 0; i < replicates; ++i) {
            Result result = measured(target);
            result.run = run;
            result.level = level;
            result.lot = lot;
            result.seconds = m_seconds + static_cast<std::int64_t>(below(3)) * 3600;
            result.afterAction = m_afterAction;
            history.push_back(result);
        }
    }

    Result measured(const Target& target) {
        constexpr std::array<int, 17> kGrid{-350, -301, -300, -250, -200, -150, -100, -50, 0,
                                            50,   100,  150,  200,  250,  300,  301,  350};
        int z = kGrid[below(kGrid.size())];
        z = m_lean != 0 && !oneIn(5) ? m_lean * std::abs(z) : z;
        Result result;
        result.mean = oneIn(25) ? std::nullopt : target.mean;
        result.width = target.width;
        result.divisor = target.divisor;
        result.low = oneIn(10) ? std::nullopt : std::optional(target.low);
        result.high = target.high;
        // On the limit, or as near to it as a value with six decimals can lie, or a step beyond.
        result.value = *target.mean + z * target.width / (100 * target.divisor) +
                       (oneIn(4) ? static_cast<std::int64_t>(below(3)) - 1 : 0);
        result.excluded = oneIn(12);
        result.failedByAnalyser = oneIn(20);
        if (oneIn(30)) {
            constexpr std::array<Result::Kind, 3> kKinds{Result::Kind::Below, Result::Kind::Above,
                                                         Result::Kind::NoValue};
            result.kind = kKinds[below(3)];
            result.value = oneIn(2) ? target.low : target.high + static_cast<std::int64_t>(below(3)) - 1;
        }
        return result;
    }

    std::mt19937_64 m_random;
    static constexpr int kMostLevels = 10; ///< More than the quick form of the evaluator knows.

    std::array<int, kMostLevels> m_lots{};
    bool m_afterAction = false;
    int m_lean = 0;
    std::int64_t m_seconds = 0;
};

bool limitsAsked(const Rules& rules) {
    return std::any_of(rules.list.begin(), rules.list.end(),
                       [](const Rule& rule) { return rule.kind == Rule::Kind::Limits; });
}

/// A target without an SD needs limits, and somebody who asks for them.
void giveSdWhereNothingElseJudges(std::vector<Result>& history, const Rules& rules) {
    for (Result& result : history) {
        if (!limitsAsked(rules) && !result.mean) {
            result.mean = result.high;
        }
    }
}

/// What has happened in the series so far: they are worth something only if everything did.
struct Seen {
    std::map<std::pair<std::string, Scope>, int> fired;
    std::map<Verdict, int> verdicts;

    void add(const Rules& rules, const std::vector<RunVerdict>& runs) {
        for (const RunVerdict& run : runs) {
            ++verdicts[run.verdict];
            for (const Flag& flag : run.flags) {
                const bool isRule = flag.rule != kAnalyser;
                ++fired[{isRule ? rules.list[static_cast<std::size_t>(flag.rule)].text : "analyser",
                         flag.scope}];
            }
        }
    }
};

std::string report(const char* who, const Rules& rules, const std::vector<RunVerdict>& expected,
                   const std::vector<RunVerdict>& found) {
    return std::string(who) + ", rules " + listOf(rules.list) + "\noracle\n" + described(rules, expected) +
           "engine\n" + described(rules, found);
}

void compare(const Rules& rules, const std::vector<Result>& history, Seen& seen) {
    const CompiledRules engine = compiled(rules);
    const auto expected = judge(rules, history);
    const auto found = engineAnswer(engine, history);
    ASSERT_EQ(found, expected) << report("whole history", rules, expected, found) << described(history);
    const auto again = incrementalAnswer(engine, history);
    ASSERT_EQ(again, expected) << report("run by run", rules, expected, again) << described(history);
    const auto expectedOpen = judgeNewestRun(rules, history, false);
    const auto open = openAnswer(engine, history);
    ASSERT_EQ(open.byHistory, expectedOpen) << listOf(rules.list) << "\n" << described(history);
    ASSERT_EQ(open.byState, expectedOpen) << listOf(rules.list) << "\n" << described(history);
    seen.add(rules, expected);
}

TEST(Evaluator, AgreesWithTheOracleOnRandomSeries) {
    const int wanted = seriesWanted();
    SeriesMaker make(20261003 + static_cast<std::uint64_t>(wanted));
    Seen seen;
    for (int i = 0; i < wanted && !HasFatalFailure(); ++i) {
        const Rules rules = make.rules();
        std::vector<Result> history = make.history();
        if (!history.empty()) { // Every level was missing every time.
            giveSdWhereNothingElseJudges(history, rules);
            compare(rules, history, seen);
        }
    }
    for (const Rule& rule : rulePool()) {
        for (const Scope scope : rule.scopes) {
            EXPECT_GT((seen.fired[{rule.text, scope}]), 100)
                << rule.text << " scope " << static_cast<int>(scope);
        }
    }
    EXPECT_GT((seen.fired[{"analyser", Scope::Result}]), 100);
    EXPECT_EQ(seen.verdicts.size(), 5U);
    int runs = 0;
    for (const auto& [verdict, count] : seen.verdicts) {
        runs += count;
    }
    RecordProperty("runs", runs);
    std::printf("%d runs of %d series\n", runs, wanted);
}

} // namespace
} // namespace fasit::rules::naive
