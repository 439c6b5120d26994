#include "qc-core/planning/power/run_chain.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace fasit::planning {
namespace {

constexpr std::uint64_t kAllRules = std::numeric_limits<std::uint64_t>::max();

template <class Part>
std::size_t numberOf(std::vector<Part>& parts, const Part& part) {
    const auto known = std::find(parts.begin(), parts.end(), part);
    const auto number = static_cast<std::size_t>(known - parts.begin());
    if (known == parts.end()) {
        parts.push_back(part);
    }
    return number;
}

} // namespace

RunChain::RunChain(RunModel model)
    : m_model(std::move(model))
    , m_inControl(m_model.chain().distributionAfter(m_model.chain().memory(), m_model.bands({}))) {
    std::vector<Part> together{{kAllRules, 0}};
    for (std::size_t level = 0; level < m_model.levelCount(); ++level) {
        together = addLevel(level, together);
    }
}

std::vector<RunChain::Part> RunChain::addLevel(std::size_t number, const std::vector<Part>& before) {
    const std::size_t states = m_model.chain().stateCount();
    Level level;
    std::vector<Part> parts;
    for (std::size_t at = 0; at < states * m_model.counts().size(); ++at) {
        const Part part{m_model.acrossBits(number, at % states), static_cast<int>(at / states)};
        level.partOf.push_back(static_cast<std::uint32_t>(numberOf(parts, part)));
    }
    level.partCount = parts.size();
    const bool isLast = number + 1 == m_model.levelCount();
    std::vector<Part> folded;
    for (const Part& earlier : before) {
        for (const Part& part : parts) {
            const int sum = m_model.counts().sum(static_cast<std::size_t>(earlier.combination),
                                                 static_cast<std::size_t>(part.combination));
            const std::uint64_t across = earlier.across & part.across;
            const bool rejects = sum == RunCounts::kRejected || (isLast && across != 0);
            level.foldInto.push_back(rejects ? RunCounts::kRejected
                                             : static_cast<int>(numberOf(folded, Part{across, sum})));
        }
    }
    level.foldedCount = folded.size();
    m_levels.push_back(std::move(level));
    return folded;
}

/// Of a level when the run asked about begins.
std::vector<double> RunChain::stateBefore(std::size_t level, const ErrorSize& error, Notion notion) const {
    const LevelChain& chain = m_model.chain();
    const int lookBack = m_model.lookBackRuns();
    const int results = lookBack == 0 ? chain.memory() : (lookBack - 1) * m_model.replicates(level);
    if (notion == Notion::FirstRun && results >= chain.memory()) {
        return m_inControl;
    }
    return chain.distributionAfter(results, m_model.bands(notion == Notion::FirstRun ? ErrorSize{} : error));
}

std::vector<double> RunChain::afterRun(std::size_t level, std::vector<double> before,
                                       std::span<const double> bands) const {
    before.resize(m_model.chain().stateCount() * m_model.counts().size());
    return m_model.carried(std::move(before), m_model.replicates(level), bands);
}

double RunChain::rejection(const ErrorSize& error, Notion notion) const {
    const std::vector<double> bands = m_model.bands(error);
    std::vector<double> together{1};
    std::vector<double> weights;
    for (std::size_t number = 0; number < m_levels.size(); ++number) {
        if (number == 0 || m_model.replicates(number) != m_model.replicates(number - 1)) {
            weights = afterRun(number, stateBefore(number, error, notion), bands);
        }
        const Level& level = m_levels[number];
        std::vector<double> parts(level.partCount);
        for (std::size_t at = 0; at < weights.size(); ++at) {
            parts[level.partOf[at]] += weights[at];
        }
        std::vector<double> folded(level.foldedCount);
        for (std::size_t pair = 0; pair < level.foldInto.size(); ++pair) {
            if (level.foldInto[pair] != RunCounts::kRejected) {
                folded[static_cast<std::size_t>(level.foldInto[pair])] +=
                    together[pair / level.partCount] * parts[pair % level.partCount];
            }
        }
        together = std::move(folded);
    }
    return std::clamp(1 - std::accumulate(together.begin(), together.end(), 0.0), 0.0, 1.0);
}

} // namespace fasit::planning
