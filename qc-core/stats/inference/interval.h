// Standard errors and confidence intervals of a mean, a standard deviation and a coefficient of variation.
//
// Pure functions; thread-safe. The interval of a bias stands in bias.h.
#pragma once

#include "qc-core/stats/summary.h"

namespace fasit::stats {

struct Interval {
    double low = 0;
    double high = 0;
};

/// Standard error of the mean.
///
/// Formula:   s / sqrt(n).
/// Input:     a summary of n >= 2 values.
/// Result:    the values' unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (SD below 0).
/// Reference: JCGM 100:2008 (GUM) 4.2.3. Test: StandardErrors.FollowTheirFormulas.
Expected<double, StatError> standardErrorOfMean(const Summary& summary);

/// Standard error of the sample SD of normal values.
///
/// Formula:   s / sqrt(2 (n - 1)).
/// Input:     a summary of n >= 2 values.
/// Result:    the values' unit, >= 0. A large-sample figure: under about 10 values use sdInterval().
/// Errors:    as standardErrorOfMean().
/// Reference: JCGM 100:2008 (GUM) E.4.3. Test: StandardErrors.AgreeWithSimulation.
Expected<double, StatError> standardErrorOfSd(const Summary& summary);

/// Standard error of the CV of normal values.
///
/// Formula:   CV sqrt(1 / (2 (n - 1)) + (s / mean)^2 / n), CV = 100 s / mean.
/// Input:     a summary of n >= 2 values with a mean above 0.
/// Result:    percent, >= 0. A large-sample figure: under about 10 values use cvInterval().
/// Errors:    as standardErrorOfMean(), and StatError::MeanNotPositive.
/// Reference: delta method on GUM 4.2.3 and E.4.3. Test: StandardErrors.AgreeWithSimulation.
Expected<double, StatError> standardErrorOfCv(const Summary& summary);

/// Confidence interval of the mean of normal values.
///
/// Formula:   mean -+ t(1/2 + level/2; n - 1) s / sqrt(n).
/// Input:     a summary of n >= 2 values; 0 < level < 1.
/// Result:    the values' unit; one point where SD = 0.
/// Errors:    as standardErrorOfMean(), and StatError::OutOfRange (level).
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.2. Test: MeanInterval.MatchesTheNistHandbook.
Expected<Interval, StatError> meanInterval(const Summary& summary, double level = 0.95);

/// Confidence interval of the standard deviation of normal values.
///
/// Formula:   s sqrt((n - 1) / chi2(1/2 + level/2; n - 1)) to s sqrt((n - 1) / chi2(1/2 - level/2; n -
///            1)).
/// Input:     a summary of n >= 2 values; 0 < level < 1.
/// Result:    the values' unit, >= 0.
/// Errors:    as meanInterval().
/// Reference: NIST/SEMATECH e-Handbook 7.2.3.1. Test: SdInterval.CoversAsOftenAsItSays.
Expected<Interval, StatError> sdInterval(const Summary& summary, double level = 0.95);

/// Confidence interval of the coefficient of variation of normal values: Vangel's modified McKay method.
///
/// Formula:   K / sqrt(((u + 2) / n - 1) K^2 + u / (n - 1)) with K = s / mean, u = chi2(1/2 -+ level/2; n
///            - 1); in percent.
/// Input:     a summary of n >= 2 values with a mean above 0 and K <= 1/3; 0 < level < 1.
/// Result:    percent. Beyond K = 1/3 the approximation is not valid, and with three or four values near
///            it there is no upper limit: both are refused.
/// Errors:    as meanInterval(), StatError::MeanNotPositive, StatError::OutOfRange (K or no upper limit).
/// Reference: M. G. Vangel, Confidence intervals for a normal coefficient of variation, Am. Stat. 50
///            (1996) 21-26. Test: CvInterval.LiesCloseToTheExactOneByTheNoncentralT.
Expected<Interval, StatError> cvInterval(const Summary& summary, double level = 0.95);

} // namespace fasit::stats
