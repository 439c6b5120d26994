#include "qc-core/planning/power/run_model.h"

#include <algorithm>
#include <utility>

namespace fasit::planning {
namespace {

constexpr std::size_t kMaxStates = 20'000;
constexpr std::size_t kMaxCombinations = 256;
constexpr std::size_t kMaxAcross = 64;

} // namespace

std::optional<RunModel> RunModel::build(const domain::RuleSet& counted, const RunDesign& design) {
    const auto plan = planOf(counted, design);
    if (!plan || plan->across.size() > kMaxAcross) {
        return std::nullopt;
    }
    auto chain = LevelChain::explore(*plan, kMaxStates);
    auto counts = RunCounts::explore(*plan, kMaxCombinations);
    if (!chain || !counts) {
        return std::nullopt;
    }
    return RunModel(*plan, design, std::move(*chain), std::move(*counts));
}

RunModel::RunModel(const ChainPlan& plan, const RunDesign& design, LevelChain chain, RunCounts counts)
    : m_chain(std::move(chain))
    , m_counts(std::move(counts))
    , m_replicates(replicatesOf(design))
    , m_lookBackRuns(design.lookBackRuns)
    , m_cuts(plan.cuts) {
    for (std::size_t level = 0; level < m_replicates.size(); ++level) {
        for (std::size_t state = 0; state < m_chain.stateCount(); ++state) {
            std::uint64_t bits = 0;
            for (std::size_t i = 0; i < plan.across.size(); ++i) {
                const AcrossStreak& across = plan.across[i];
                const int streak = m_chain.streak(state, static_cast<std::size_t>(across.streak));
                bits |= std::uint64_t{streak >= across.partOfEachLevel[level] ? 1U : 0U} << i;
            }
            m_acrossBits.push_back(bits);
        }
    }
}

std::vector<double> RunModel::carried(std::vector<double> weights, int results,
                                      std::span<const double> bands) const {
    const std::size_t states = m_chain.stateCount();
    std::vector<double> then(weights.size());
    for (; results > 0; --results) {
        std::fill(then.begin(), then.end(), 0);
        for (std::size_t at = 0; at < weights.size(); ++at) {
            if (weights[at] == 0) {
                continue;
            }
            for (std::size_t band = 0; band < bands.size(); ++band) {
                const int combination = m_counts.after(at / states, band);
                if (combination != RunCounts::kRejected && !m_chain.rejects(at % states, band)) {
                    then[static_cast<std::size_t>(combination) * states + m_chain.next(at % states, band)] +=
                        weights[at] * bands[band];
                }
            }
        }
        weights.swap(then);
    }
    return weights;
}

} // namespace fasit::planning
