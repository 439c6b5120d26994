// The assigned value (fasit) of a sample, and how sure it is. Pure functions; thread-safe.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::eqa {

/// Where an assigned value comes from. The first four are given, the others are computed from the results.
enum class AssignedBy { Reference, Certified, Formulation, Experts, AlgorithmA, QHampel, Median };

bool isConsensus(AssignedBy by);

struct AssignedValue {
    AssignedBy by = AssignedBy::Reference;
    double value = 0;
    double standardUncertainty = 0; ///< 0 where it is not known.
    double spread = 0;              ///< s* of the results that it was computed from; 0 where it was given.
    std::size_t n = 0;              ///< Number of those results; 0 where it was given.
    bool converged = true;          ///< False: Algorithm A did not come to rest.
    Decimal graded; ///< The value that grades are decided by: exact, a computed one to the nearest 10^-6.
};

/// A value of a reference method, a certificate or a formulation. Precondition: not a consensus.
AssignedValue givenValue(AssignedBy by, Decimal value, Decimal standardUncertainty = {});

/// Robust consensus of one result a participant (the mean of its replicates).
///
/// Formula:   AlgorithmA, QHampel: x* and s* of the method. Median: the median; s* = MADe, where that is 0
///            nIQR, where that is 0 too the standard deviation. u = 1.25 s* / sqrt(p).
/// Input:     p >= 2 finite values in one unit; a `by` that isConsensus().
/// Result:    the values' unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::OutOfRange (`by` is no consensus, or
///            the value is beyond what a Decimal holds).
/// Reference: ISO 13528:2015 7.7. Test: Consensus.MatchesTheAtrazineExample.
Expected<AssignedValue, stats::StatError> consensus(std::span<const double> values, AssignedBy by);

/// Algorithm A from 12 results, Q method and Hampel below: Algorithm A is advised against in small groups.
AssignedBy usualConsensus(std::size_t n);

/// Consensus of expert laboratories by usualConsensus(), marked as theirs.
/// Reference: ISO 13528:2015 7.6. Test: Consensus.OfExpertsIsRobustAndSaysSo.
Expected<AssignedValue, stats::StatError> expertConsensus(std::span<const double> values);

} // namespace fasit::eqa
