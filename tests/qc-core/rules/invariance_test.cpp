// What must not change a verdict: a shift, a scale, other level numbers, the mirror, another spelling.
#include "tests/qc-core/rules/engine_answer.h"
#include "tests/qc-core/rules/rule_pool.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::rules::naive {
namespace {

constexpr int kSeries = 2'000;
constexpr std::int64_t kWidth = 1'200;

/// Two levels at the grid's z, SD = kWidth / 4, in small numbers so that they can be scaled.
std::vector<Result> randomHistory(std::mt19937_64& random) {
    std::vector<Result> history;
    const int lean = static_cast<int>(random() % 3) - 1;
    for (int run = 1; run <= 14; ++run) {
        for (int level = 1; level <= 2; ++level) {
            Result result;
            result.run = run;
            result.level = level;
            result.mean = 50'000 * level;
            result.width = kWidth;
            result.divisor = 4;
            const auto z = static_cast<std::int64_t>(random() % 15) - 7; // In half SD.
            result.value = *result.mean + (lean == 0 ? z : lean * std::abs(z)) * kWidth / 8;
            result.low = *result.mean - 900;
            result.high = *result.mean + 900;
            history.push_back(result);
        }
    }
    return history;
}

template <class Change>
void expectSameVerdicts(Change change) {
    const Rules rules{[] {
                          auto list = sixRules();
                          list.push_back(rulePool()[6]); // limits
                          return list;
                      }(),
                      {}};
    const CompiledRules engine = compiled(rules);
    std::mt19937_64 random(20261003);
    for (int i = 0; i < kSeries; ++i) {
        const auto history = randomHistory(random);
        auto expected = engineAnswer(engine, history);
        auto changed = history;
        for (Result& result : changed) {
            change(result);
        }
        for (RunVerdict& run : expected) {
            change(run);
        }
        ASSERT_EQ(engineAnswer(engine, changed), expected) << described(history);
    }
}

struct Shift {
    std::int64_t by;
    void operator()(Result& result) const {
        for (std::int64_t* number : {&result.value, &*result.mean, &*result.low, &*result.high}) {
            *number += by;
        }
    }
    void operator()(RunVerdict&) const {}
};

struct Scale {
    std::int64_t by;
    void operator()(Result& result) const {
        for (std::int64_t* number :
             {&result.value, &*result.mean, &result.width, &*result.low, &*result.high}) {
            *number *= by;
        }
    }
    void operator()(RunVerdict&) const {}
};

/// Other level numbers in the same order.
struct Relabel {
    void operator()(Result& result) const { result.level = other(result.level); }
    void operator()(RunVerdict& run) const {
        for (Flag& flag : run.flags) {
            flag.level = flag.level == 0 ? 0 : other(flag.level);
        }
    }
    static int other(int level) { return level == 1 ? 3 : 8; }
};

struct Mirror {
    void operator()(Result& result) const {
        for (std::int64_t* number : {&result.value, &*result.mean, &*result.low, &*result.high}) {
            *number = -*number;
        }
        std::swap(result.low, result.high);
    }
    void operator()(RunVerdict& run) const {
        for (Flag& flag : run.flags) {
            flag.side = flag.side == Side::High ? Side::Low : flag.side == Side::Low ? Side::High : flag.side;
        }
        std::sort(run.flags.begin(), run.flags.end());
    }
};

TEST(Invariance, AShiftOfEverythingChangesNoVerdict) {
    expectSameVerdicts(Shift{1});
    expectSameVerdicts(Shift{-123'456});
    expectSameVerdicts(Shift{Decimal::kMicrosBound - 200'000});
    expectSameVerdicts(Shift{-Decimal::kMicrosBound + 1'000});
}

TEST(Invariance, AnotherUnitChangesNoVerdict) {
    for (std::int64_t scale = 10; scale <= 1'000'000'000'000; scale *= 10) {
        expectSameVerdicts(Scale{scale});
    }
}

TEST(Invariance, OtherLevelNumbersChangeNoVerdict) {
    expectSameVerdicts(Relabel());
}

TEST(Invariance, TheMirrorSwapsHighAndLowAndNothingElse) {
    expectSameVerdicts(Mirror());
}

TEST(Invariance, AnotherSpellingOfTheRulesChangesNoVerdict) {
    Rules plain{sixRules(), {}};
    Rules spelled = plain;
    const std::vector<std::string> texts{"1-2S", "1:3.0s", "22s", "R₄s", "4₁s", "10-X"};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        spelled.list[i].text = texts[i];
    }
    std::mt19937_64 random(7);
    for (int i = 0; i < kSeries; ++i) {
        const auto history = randomHistory(random);
        ASSERT_EQ(engineAnswer(compiled(spelled), history), engineAnswer(compiled(plain), history));
    }
}

} // namespace
} // namespace fasit::rules::naive
