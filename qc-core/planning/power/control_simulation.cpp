#include "qc-core/planning/power/control_simulation.h"

#include "qc-core/planning/power/random_normal.h"

#include <algorithm>
#include <cmath>

namespace fasit::planning {
namespace {

using domain::VerdictKind;
using rules::RunVerdict;

constexpr int kBatches = 100;
/// One SD in units of the simulated analyte: z is then rounded to 10^-9.
constexpr int kUnitsPerSd = 1'000;
constexpr double kLargestZ = 1e6;
constexpr int kFirstHorizon = 32;
constexpr int kLastHorizon = 1 << 20;

domain::Target standardTarget() {
    domain::Target target;
    target.basis = domain::TargetBasis::Sd;
    target.mean = Decimal::parse("0").value();
    target.spread = domain::Spread{Decimal::parse(std::to_string(kUnitsPerSd)).value(), 1};
    return target;
}

bool isRejected(const RunVerdict& run) {
    return run.kind == VerdictKind::Reject;
}

/// Never smaller than what so many independent runs would have; none rejected does not mean none would be.
double binomialError(double rejected, double runs) {
    const double share = (rejected + 0.5) / (runs + 1);
    return std::sqrt(share * (1 - share) / runs);
}

} // namespace

ControlSimulation::ControlSimulation(const domain::RuleSet& counted, const RunDesign& design)
    : m_rules(counted)
    , m_replicates(replicatesOf(design))
    , m_lookBackRuns(design.lookBackRuns) {
    m_bounds.push_back(m_rules.boundsOf(standardTarget()).value());
    for (const domain::Rule& rule : counted.rules) {
        m_warmUpRuns = std::max({m_warmUpRuns, rule.count, rule.window});
    }
}

std::vector<rules::SeriesResult> ControlSimulation::resultsOf(const Stretch& stretch,
                                                              const ErrorSize& error) const {
    RandomNormal normal(stretch.seed, stretch.stream);
    std::vector<rules::SeriesResult> results;
    const int runs = stretch.runsInControl + stretch.runsWithError;
    results.reserve(static_cast<std::size_t>(runs) * m_replicates.size());
    rules::SeriesResult result;
    for (int run = 0; run < runs; ++run) {
        const ErrorSize now = run < stretch.runsInControl ? ErrorSize{} : error;
        result.run = static_cast<std::uint32_t>(run);
        for (std::size_t level = 0; level < m_replicates.size(); ++level) {
            result.level = static_cast<std::uint16_t>(level);
            for (int replicate = 0; replicate < m_replicates[level]; ++replicate) {
                const double z = std::clamp(now.shift + now.sdFactor * normal(), -kLargestZ, kLargestZ);
                result.micros = std::llround(z * kUnitsPerSd * Decimal::kMicrosPerUnit);
                results.push_back(result);
            }
        }
    }
    return results;
}

rules::Evaluation ControlSimulation::judged(const Stretch& stretch, const ErrorSize& error) const {
    return rules::evaluateHistory(m_rules, resultsOf(stretch, error), m_bounds);
}

Estimate ControlSimulation::rejection(const ErrorSize& error, Notion notion,
                                      const SimulationSize& size) const {
    if (m_lookBackRuns == 0 && notion == Notion::SteadyState) {
        return ofOneLongSeries(error, size);
    }
    const int before = m_lookBackRuns == 0 ? m_warmUpRuns : std::min(m_lookBackRuns - 1, m_warmUpRuns);
    return notion == Notion::FirstRun ? ofManyStretches({size.seed, 0, before, 1}, error, size)
                                      : ofManyStretches({size.seed, 0, 0, before + 1}, error, size);
}

/// Neighbouring runs share their windows; the batches are independent.
Estimate ControlSimulation::ofOneLongSeries(const ErrorSize& error, const SimulationSize& size) const {
    const int perBatch = std::max(size.runs / kBatches, 10);
    double sum = 0;
    double squares = 0;
    for (int batch = 0; batch < kBatches; ++batch) {
        const auto evaluation =
            judged({size.seed, static_cast<std::uint64_t>(batch), 0, m_warmUpRuns + perBatch}, error);
        const auto rejected = static_cast<double>(
            std::count_if(evaluation.runs.begin() + m_warmUpRuns, evaluation.runs.end(), isRejected));
        sum += rejected;
        squares += rejected * rejected;
    }
    const double variance = std::max(squares - sum * sum / kBatches, 0.0) / (kBatches - 1);
    const double runs = static_cast<double>(perBatch) * kBatches;
    return {sum / runs, std::max(std::sqrt(variance * kBatches) / runs, binomialError(sum, runs)), false};
}

Estimate ControlSimulation::ofManyStretches(Stretch stretch, const ErrorSize& error,
                                            const SimulationSize& size) const {
    double rejected = 0;
    for (; stretch.stream < static_cast<std::uint64_t>(size.runs); ++stretch.stream) {
        rejected += isRejected(judged(stretch, error).runs.back()) ? 1 : 0;
    }
    const double runs = size.runs;
    return {rejected / runs, binomialError(rejected, runs), false};
}

Expected<Estimate, stats::StatError> ControlSimulation::runsToRejection(const ErrorSize& error,
                                                                        const SimulationSize& size) const {
    double sum = 0;
    double squares = 0;
    for (int number = 0; number < size.runs; ++number) {
        int found = 0;
        for (int horizon = kFirstHorizon; found == 0; horizon *= 4) {
            if (horizon > kLastHorizon) {
                return Unexpected<stats::StatError>(stats::StatError::NotConverged);
            }
            // The same stream again, further: what was drawn before is drawn the same.
            const auto runs =
                judged({size.seed, static_cast<std::uint64_t>(number), m_warmUpRuns, horizon}, error).runs;
            const auto first = std::find_if(runs.begin() + m_warmUpRuns, runs.end(), isRejected);
            found = first == runs.end() ? 0 : static_cast<int>(first - runs.begin()) - m_warmUpRuns + 1;
        }
        sum += found;
        squares += static_cast<double>(found) * found;
    }
    const double n = size.runs;
    const double variance = std::max(squares - sum * sum / n, 0.0) / std::max(n - 1, 1.0);
    return Estimate{sum / n, std::sqrt(variance / n), false};
}

} // namespace fasit::planning
