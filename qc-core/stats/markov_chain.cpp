#include "qc-core/stats/markov_chain.h"

#include <cmath>
#include <optional>

namespace fasit::stats {
namespace {

std::optional<StatError> faultOf(const std::vector<double>& probabilities) {
    for (const double probability : probabilities) {
        if (!std::isfinite(probability)) {
            return StatError::NotFinite;
        }
        if (probability < 0) {
            return StatError::OutOfRange;
        }
    }
    return std::nullopt;
}

std::optional<StatError> faultOf(const MarkovChain& chain) {
    if (chain.states() == 0) {
        return StatError::TooFewValues;
    }
    const auto fault = faultOf(chain.exits);
    return fault ? fault : faultOf(chain.transitions);
}

/// Probability of leaving the last of the first `last + 1` states for another of them or for an alarm.
double leaving(const MarkovChain& chain, std::size_t last) {
    const double* row = &chain.transitions[last * chain.states()];
    double sum = chain.exits[last];
    for (std::size_t j = 0; j < last; ++j) {
        sum += row[j];
    }
    return sum;
}

/// Takes the last state out: each way through it becomes a way around it, its time is added to those who
/// came.
void reduce(MarkovChain& chain, std::vector<double>& time, std::size_t last) {
    const double away = leaving(chain, last);
    const double* through = &chain.transitions[last * chain.states()];
    for (std::size_t i = 0; i < last; ++i) {
        double* row = &chain.transitions[i * chain.states()];
        if (row[last] == 0) {
            continue; // Also where the last state is a trap that nothing leads to: 0 / 0.
        }
        const double share = row[last] / away;
        for (std::size_t j = 0; j < last; ++j) {
            row[j] += share * through[j];
        }
        chain.exits[i] += share * chain.exits[last];
        time[i] += share * time[last];
    }
}

} // namespace

Expected<double, StatError> expectedSteps(MarkovChain chain) {
    if (const auto fault = faultOf(chain)) {
        return Unexpected<StatError>(*fault);
    }
    std::vector<double> time(chain.states(), 1.0);
    for (std::size_t last = chain.states() - 1; last > 0; --last) {
        reduce(chain, time, last);
    }
    const double steps = time[0] / chain.exits[0];
    return std::isfinite(steps) ? Expected<double, StatError>(steps)
                                : Unexpected<StatError>(StatError::NotConverged);
}

} // namespace fasit::stats
