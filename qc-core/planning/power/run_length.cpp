#include "qc-core/planning/power/run_length.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fasit::planning {
namespace {

using stats::StatError;

constexpr std::size_t kMaxJointStates = 2'000'000;
constexpr int kMaxRuns = 5'000;
constexpr double kSettled = 1e-9; ///< Relative; of the chance to be rejected in one more run.
constexpr int kSettledRuns = 3;
constexpr double kNegligible = 1e-13;

/// The levels' states as a product, and the combination of the run's counts outermost.
class JointChain {
  public:
    JointChain(const RunModel& model, const ErrorSize& error)
        : m_model(model)
        , m_bands(model.bands(error))
        , m_states(model.chain().stateCount()) {
        for (std::size_t level = 0; level < model.levelCount(); ++level) {
            m_product *= m_states;
        }
        m_weights.resize(m_product * model.counts().size());
        findRejected();
    }

    void startFrom(const std::vector<double>& ofOneLevel) {
        for (std::size_t at = 0; at < m_product; ++at) {
            double weight = 1;
            for (std::size_t rest = at, level = 0; level < m_model.levelCount(); ++level, rest /= m_states) {
                weight *= ofOneLevel[rest % m_states];
            }
            m_weights[at] = weight;
        }
    }

    /// Probability that neither this run nor any before it is rejected.
    double surviveRun() {
        std::size_t stride = m_product;
        for (std::size_t level = 0; level < m_model.levelCount(); ++level) {
            stride /= m_states;
            for (int replicate = 0; replicate < m_model.replicates(level); ++replicate) {
                addResult(stride);
            }
        }
        endRun();
        return std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    }

  private:
    void findRejected() {
        m_rejected.resize(m_product);
        for (std::size_t at = 0; at < m_product; ++at) {
            std::uint64_t across = ~std::uint64_t{0};
            std::size_t rest = at;
            for (std::size_t level = m_model.levelCount(); level-- > 0; rest /= m_states) {
                across &= m_model.acrossBits(level, rest % m_states);
            }
            m_rejected[at] = across != 0;
        }
    }

    /// One more result of the level whose state counts in steps of `stride`.
    void addResult(std::size_t stride) {
        m_then.assign(m_weights.size(), 0);
        for (std::size_t at = 0; at < m_weights.size(); ++at) {
            if (m_weights[at] == 0) {
                continue;
            }
            const std::size_t state = at / stride % m_states;
            const std::size_t others = at % m_product - state * stride;
            for (std::size_t band = 0; band < m_bands.size(); ++band) {
                const int combination = m_model.counts().after(at / m_product, band);
                if (combination != RunCounts::kRejected && !m_model.chain().rejects(state, band)) {
                    m_then[static_cast<std::size_t>(combination) * m_product + others +
                           m_model.chain().next(state, band) * stride] += m_weights[at] * m_bands[band];
                }
            }
        }
        m_weights.swap(m_then);
    }

    void endRun() {
        for (std::size_t at = m_product; at < m_weights.size(); ++at) {
            m_weights[at % m_product] += m_weights[at];
            m_weights[at] = 0;
        }
        for (std::size_t at = 0; at < m_product; ++at) {
            m_weights[at] = m_rejected[at] ? 0 : m_weights[at];
        }
    }

    const RunModel& m_model;
    std::vector<double> m_bands;
    std::size_t m_states;
    std::size_t m_product = 1;
    std::vector<double> m_weights;
    std::vector<double> m_then;
    std::vector<bool> m_rejected; ///< By a rule across materials, when the run is over.
};

bool fits(const RunModel& model) {
    double size = static_cast<double>(model.counts().size());
    for (std::size_t level = 0; level < model.levelCount(); ++level) {
        size *= static_cast<double>(model.chain().stateCount());
    }
    return size <= static_cast<double>(kMaxJointStates);
}

/// Sum of the survival probabilities; the tail of a chain is geometric once its ratio stands still.
Expected<double, StatError> summedSurvival(JointChain& chain, int memory) {
    double sum = 1;
    double survival = 1;
    double ratio = 0;
    int settled = 0;
    for (int run = 1; run <= kMaxRuns; ++run) {
        const double next = chain.surviveRun();
        if (next <= 0) {
            return sum;
        }
        const double nextRatio = next / survival;
        settled = std::abs(nextRatio - ratio) <= kSettled * (1 - nextRatio) ? settled + 1 : 0;
        sum += next;
        survival = next;
        ratio = nextRatio;
        if (run > memory && ratio < 1 && (settled >= kSettledRuns || survival < kNegligible * sum)) {
            return sum + survival * ratio / (1 - ratio);
        }
    }
    return Unexpected<StatError>(StatError::NotConverged);
}

} // namespace

Expected<double, StatError> averageRunLength(const RunModel& model, const ErrorSize& error,
                                             WindowsAtStart start) {
    if (!isPossible(error) || model.lookBackRuns() != 0 || !fits(model)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    const int memory = model.chain().memory();
    JointChain chain(model, error);
    chain.startFrom(
        model.chain().distributionAfter(start == WindowsAtStart::Empty ? 0 : memory, model.bands({})));
    return summedSurvival(chain, memory);
}

} // namespace fasit::planning
