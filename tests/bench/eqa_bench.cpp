// A round of external control: from the text of its cells to scores and grades.
#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/score_round.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace fasit::eqa {
namespace {

constexpr int kParticipants = 3000;
constexpr int kGroups = 5;
constexpr std::uint64_t kSeed = 20261122;

std::vector<RowCells> cellsOfARound() {
    std::mt19937_64 random(kSeed);
    std::normal_distribution<double> z;
    std::vector<RowCells> rows;
    for (int i = 0; i < kParticipants; ++i) {
        const double own = 0.04 * z(random);
        for (const auto& [sample, centre] : {std::pair("A", 5.0), std::pair("B", 12.0)}) {
            for (const char* replicate : {"1", "2"}) {
                const auto micros = std::llround(centre * (1 + own + 0.015 * z(random)) * 100) * 10'000;
                rows.push_back({{"participant", "P" + std::to_string(i)},
                                {"group", "G" + std::to_string(i % kGroups)},
                                {"sample", sample},
                                {"replicate", replicate},
                                {"value", Decimal::fromMicros(micros, 2).value().toString()},
                                {"lot", "L" + std::to_string(i % 7)}});
            }
        }
    }
    return rows;
}

ScoringPlan tenPercent() {
    ScoringPlan plan;
    plan.limit = planning::Allowance{Decimal::parse("10").value(), std::nullopt, false};
    planning::GradeBand band;
    band.good = Decimal::parse("0.5").value();
    band.acceptable = Decimal::parse("1").value();
    plan.trueness = gradeLimits(*plan.limit, band);
    plan.precision = plan.trueness;
    plan.units = mistakableUnits("NPU22089", "mmol/L");
    return plan;
}

/// 3,000 participants, two samples in duplicate: 12,000 rows.
void BM_EqaRound(benchmark::State& state) {
    const auto rows = cellsOfARound();
    const auto plan = tenPercent();
    for (auto _ : state) {
        std::vector<Measurement> measurements;
        for (const RowCells& row : rows) {
            measurements.push_back(readMeasurement(0, row).value());
        }
        benchmark::DoNotOptimize(scoreRound(measurements, plan).scores.data());
    }
}
BENCHMARK(BM_EqaRound);

} // namespace
} // namespace fasit::eqa
