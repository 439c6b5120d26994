// One point of a power curve by the exact chain, so that the curve moves under the mouse: at most 50 us a
// point.
#include "qc-core/planning/power/power.h"
#include "qc-core/rules/rule_names.h"

#include <benchmark/benchmark.h>

namespace fasit::planning {
namespace {

constexpr const char* kMultirule = "1_3s,2_2s,R_4s,4_1s,10x";
constexpr int kPoints = 40;

PowerFunction powerOf(const char* rules) {
    return PowerFunction::of(rules::parseRuleList(rules).value(), {2, 2, 0}).value();
}

/// Each iteration is another shift, as when a mouse moves.
void BM_PowerCurvePoint(benchmark::State& state) {
    const PowerFunction power = powerOf(kMultirule);
    int point = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(power.rejection({4.0 * point / kPoints, 1}, Notion::SteadyState));
        point = (point + 1) % kPoints;
    }
}
BENCHMARK(BM_PowerCurvePoint);

/// What a new rule set costs before its first point: exploring its states.
void BM_PowerFunctionOfNewRules(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(powerOf(kMultirule));
    }
}
BENCHMARK(BM_PowerFunctionOfNewRules);

} // namespace
} // namespace fasit::planning
