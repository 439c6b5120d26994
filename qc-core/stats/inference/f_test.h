// The F test: whether two standard deviations differ by more than chance.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/stats/inference/t_test.h"

namespace fasit::stats {

struct FTest {
    double f = 1; ///< Variance of the first sample over that of the second.
    double numeratorDegrees = 0;
    double denominatorDegrees = 0;
    double p = 1; ///< Of the alternative that was asked for.
};

/// Variance ratio of two samples of normal values.
///
/// Formula:   F = s1^2 / s2^2, df n1 - 1 and n2 - 1; two-sided p = 2 min(P(F' <= F), P(F' > F)), at most
///            1.
/// Input:     summaries of n >= 2 values each, one unit, both SDs above 0.
/// Result:    F, its degrees of freedom, p.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (SD below 0),
///            StatError::NoVariance (SD = 0).
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.9. Test: VarianceRatio.MatchesTheNistHandbook.
Expected<FTest, StatError> varianceRatio(const Summary& first, const Summary& second,
                                         Alternative alternative = Alternative::TwoSided);

} // namespace fasit::stats
