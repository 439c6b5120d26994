// Six rules over a history of two levels, beside the limit: a plain scalar sum over the same values.
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/incremental_evaluator.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <random>
#include <vector>

namespace fasit::rules {
namespace {

constexpr std::uint64_t kSeed = 20261003;
constexpr std::uint32_t kLevels = 2;

/// Mean 5.40 and 12.0, SD 0.20 and 0.80: a glucose control in mmol/L.
struct Level {
    double mean = 0;
    double sd = 0;
    const char* meanText = "";
    const char* sdText = "";
};
constexpr Level kTargets[kLevels]{{5.4, 0.2, "5.40", "0.20"}, {12.0, 0.8, "12.0", "0.80"}};

/// Values in control, as a display gives them: Gaussian, two decimals.
std::vector<double> valuesInControl(std::size_t points) {
    std::mt19937_64 random(kSeed);
    std::normal_distribution<double> z;
    std::vector<double> values(points);
    for (std::size_t i = 0; i < points; ++i) {
        const Level& level = kTargets[i % kLevels];
        values[i] = static_cast<double>(std::int64_t((level.mean + level.sd * z(random)) * 100)) / 100;
    }
    return values;
}

std::vector<SeriesResult> resultsOf(const std::vector<double>& values) {
    std::vector<SeriesResult> results(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        SeriesResult& result = results[i];
        result.micros = static_cast<std::int64_t>(values[i] * 100 + 0.5) * (Decimal::kMicrosPerUnit / 100);
        result.run = static_cast<std::uint32_t>(i / kLevels);
        result.level = static_cast<std::uint16_t>(i % kLevels);
        result.target = result.level;
        result.lot = result.level;
    }
    return results;
}

std::vector<Bounds> boundsOf(const CompiledRules& rules) {
    std::vector<Bounds> bounds;
    for (const Level& level : kTargets) {
        domain::Target target;
        target.basis = domain::TargetBasis::Sd;
        target.mean = Decimal::parse(level.meanText).value();
        target.spread = domain::Spread{Decimal::parse(level.sdText).value(), 1};
        bounds.push_back(rules.boundsOf(target).value());
    }
    return bounds;
}

void countPoints(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Not vectorised: without leave to reorder them (-ffast-math), doubles are added one after the other.
[[gnu::noinline]] double scalarSum(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum;
}

void BM_ScalarSum(benchmark::State& state) {
    const auto values = valuesInControl(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(scalarSum(values));
    }
    countPoints(state);
}
BENCHMARK(BM_ScalarSum)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);

/// The limit to keep: at most 12 times the scalar sum of the same run.
void BM_EvaluateSixRules(benchmark::State& state) {
    const CompiledRules rules(parseRuleList("1_2s,1_3s,2_2s,R_4s,4_1s,10x").value());
    const auto results = resultsOf(valuesInControl(static_cast<std::size_t>(state.range(0))));
    const auto bounds = boundsOf(rules);
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluateHistory(rules, results, bounds));
    }
    countPoints(state);
}
BENCHMARK(BM_EvaluateSixRules)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);

/// The rules of a nursing home, with 7T and an age limit: more than counters. No limit of its own.
void BM_EvaluateNursingHomeRules(benchmark::State& state) {
    const CompiledRules rules(nursingHomeRules());
    const auto results = resultsOf(valuesInControl(static_cast<std::size_t>(state.range(0))));
    const auto bounds = boundsOf(rules);
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluateHistory(rules, results, bounds));
    }
    countPoints(state);
}
BENCHMARK(BM_EvaluateNursingHomeRules)->Arg(100'000);

constexpr std::size_t kSeries = 1'000'000;

/// Series in the order in which results arrive.
std::vector<std::uint32_t> arrivals() {
    std::mt19937_64 random(kSeed);
    std::vector<std::uint32_t> order(1 << 16);
    for (std::uint32_t& series : order) {
        series = static_cast<std::uint32_t>(random() % kSeries);
    }
    return order;
}

/// What memory alone takes: 16 bytes of one of a million series, each read before the next is known.
void BM_RandomReadOfState(benchmark::State& state) {
    const std::vector<std::uint64_t> states(4 * kSeries);
    const auto order = arrivals();
    std::size_t i = 0;
    std::uint64_t before = 0; // Always 0, which the processor does not know.
    for (auto _ : state) {
        const std::size_t series = order[(i++ + before) % order.size()];
        before = states[4 * series] + states[4 * series + 1];
        benchmark::DoNotOptimize(before);
    }
}
BENCHMARK(BM_RandomReadOfState);

/// One more result for one of a million series: six rules, no history read. Goal: 100 ns.
void BM_OneMoreResult(benchmark::State& state) {
    const CompiledRules rules(parseRuleList("1_2s,1_3s,2_2s,R_4s,4_1s,10x").value());
    IncrementalEvaluator evaluator(rules);
    const std::size_t words = evaluator.stateWords(1);
    std::vector<std::uint64_t> states(words * kSeries);
    const auto order = arrivals();
    auto results = resultsOf(valuesInControl(order.size()));
    for (SeriesResult& result : results) {
        result.level = 0;
        result.lot = 0;
    }
    const auto bounds = boundsOf(rules);
    std::size_t i = 0;
    for (auto _ : state) {
        const std::size_t series = order[i % order.size()];
        const std::span ownState(states.data() + words * series, words);
        benchmark::DoNotOptimize(evaluator.judge(ownState, {&results[i % results.size()], 1}, bounds).kind);
        ++i;
    }
}
BENCHMARK(BM_OneMoreResult);

} // namespace
} // namespace fasit::rules
