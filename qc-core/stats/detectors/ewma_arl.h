// Average run length (ARL) of a two-sided EWMA with fixed limits, and the L for a wanted one.
//
// Pure functions; thread-safe. Zero state: the average begins on the mean. Normal results.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

namespace fasit::stats {

/// Weight and limits (in asymptotic SDs of the average) of an EWMA whose limits do not vary.
struct FixedEwma {
    double lambda = 0.2;
    double l = 2.962;
};

/// ARL under a lasting shift of `shift` SDs.
///
/// Formula:   L(u) = 1 + 1/lambda integral from -c to c of L(y) phi((y - (1 - lambda) u) / lambda -
///            shift) dy at u = 0, c = L sqrt(lambda / (2 - lambda)). Gauss-Legendre Nystroem.
/// Input:     0.01 <= lambda <= 1, 0 < L <= 8, |shift| <= 100, finite.
/// Result:    a number of results, >= 1.
/// Errors:    StatError::NotFinite, StatError::OutOfRange, StatError::NotConverged (the ARL has no
///            double).
/// Reference: S. V. Crowder, Technometrics 29 (1987) 401-407. Test: EwmaArl.MatchesPublishedFigures.
Expected<double, StatError> ewmaArl(FixedEwma chart, double shift);

/// The L that gives a wanted ARL at shift 0.
///
/// Formula:   ARL(L) = wanted, by bracketing (TOMS 748) on the logarithm.
/// Input:     0.01 <= lambda <= 1; a wanted ARL above that of L near 0 and at most 10^9.
/// Result:    asymptotic SDs of the average; the ARL there agrees with the wanted one to 9 digits.
/// Errors:    StatError::NotFinite, StatError::OutOfRange, StatError::NotConverged.
/// Reference: as ewmaArl(). Test: EwmaArl.FindsTheLimitOfAWantedRunLength.
Expected<double, StatError> ewmaLimit(double lambda, double wantedArl);

} // namespace fasit::stats
