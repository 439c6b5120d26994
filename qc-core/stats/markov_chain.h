// How long a Markov chain lives on average: what stands behind every average run length (ARL) here.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <vector>

namespace fasit::stats {

/// The states without an alarm yet. Of each: the probability of going to each of them, and of an alarm.
struct MarkovChain {
    explicit MarkovChain(std::size_t states)
        : exits(states)
        , transitions(states * states) {}

    [[nodiscard]] std::size_t states() const { return exits.size(); }
    double& to(std::size_t from, std::size_t next) { return transitions[from * states() + next]; }

    std::vector<double> exits; ///< Probability of an alarm. Given, since 1 - the rest would lose small ones.
    std::vector<double> transitions; ///< Row by row.
};

/// Expected number of steps to the alarm, that step included, from state 0.
///
/// Formula:   (I - Q)^-1 1 by state reduction: sums, products and quotients of positive numbers only, so
///            that even an ARL of 10^100 keeps its digits.
/// Input:     at least one state; probabilities >= 0, finite. A row's sum with its exit is taken for 1.
/// Result:    >= 1.
/// Errors:    StatError::TooFewValues (no state), StatError::OutOfRange (below 0), StatError::NotFinite,
///            StatError::NotConverged (an alarm is never reached, or the answer has no double).
/// Reference: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Oper. Res. 33 (1985) 1107-1116.
///            Test: ExpectedSteps.AgreesWithThePowerSeries.
Expected<double, StatError> expectedSteps(MarkovChain chain);

} // namespace fasit::stats
