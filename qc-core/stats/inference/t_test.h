// Student's t tests: one sample against a value, two samples (Welch, pooled), pairs.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/stats/summary.h"

#include <span>

namespace fasit::stats {

/// What the alternative hypothesis says of the first mean (or variance, or of the first column of pairs).
enum class Alternative { TwoSided, Greater, Less };

struct TTest {
    double t = 0;
    double degreesOfFreedom = 0;
    double p = 1;          ///< Of the alternative that was asked for.
    double difference = 0; ///< Mean minus the value or the other mean, in the values' unit.
};

/// One sample against a value.
///
/// Formula:   t = (mean - value) / (s / sqrt(n)), df = n - 1.
/// Input:     a summary of n >= 2 values; a finite value.
/// Result:    t, df, p, difference.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (SD below 0),
///            StatError::NoVariance (SD = 0).
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.2. Test: OneSampleT.MatchesTheNistHandbook.
Expected<TTest, StatError> oneSampleT(const Summary& sample, double value,
                                      Alternative alternative = Alternative::TwoSided);

/// Two samples whose variances may differ (Welch): the one to use when nothing is known.
///
/// Formula:   t = (m1 - m2) / sqrt(v1 + v2), v_i = s_i^2 / n_i, df = (v1 + v2)^2 / sum (v_i^2 / (n_i -
///            1)).
/// Input:     summaries of n >= 2 values each, one unit; at least one SD above 0.
/// Result:    t, df, p, difference.
/// Errors:    as oneSampleT(); StatError::NoVariance when both SDs are 0.
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.3. Test: WelchT.MatchesTheNistHandbook.
Expected<TTest, StatError> welchT(const Summary& first, const Summary& second,
                                  Alternative alternative = Alternative::TwoSided);

/// Two samples of the same variance.
///
/// Formula:   t = (m1 - m2) / (s_p sqrt(1 / n1 + 1 / n2)), s_p the pooled SD, df = n1 + n2 - 2.
/// Input:     as welchT().
/// Result:    t, df, p, difference.
/// Errors:    as welchT().
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.3. Test: PooledT.MatchesTheNistHandbook.
Expected<TTest, StatError> pooledT(const Summary& first, const Summary& second,
                                   Alternative alternative = Alternative::TwoSided);

/// Pairs: the differences first_i - second_i against 0.
///
/// Formula:   oneSampleT() of the differences.
/// Input:     two columns of the same length n >= 2, finite, one unit; not modified.
/// Result:    t, df, p, mean difference.
/// Errors:    as oneSampleT(), and StatError::UnequalLengths.
/// Reference: NIST/SEMATECH e-Handbook 7.3.1. Test: PairedT.MatchesTheSleepDataOfStudent.
Expected<TTest, StatError> pairedT(std::span<const double> first, std::span<const double> second,
                                   Alternative alternative = Alternative::TwoSided);

} // namespace fasit::stats
