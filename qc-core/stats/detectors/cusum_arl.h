// Average run length (ARL) of a CUSUM: results until an alarm, false where nothing is wrong, and the h for a
// wanted one.
//
// Pure functions; thread-safe. Zero state: from the beginning of a series, or after restart(). Normal
// results.
#pragma once

#include "qc-core/stats/detectors/cusum.h"

namespace fasit::stats {

/// ARL of the upper sum alone under a lasting shift of `shift` SDs.
///
/// Formula:   L(c) = 1 + L(0) Phi(k - shift - c) + integral from 0 to h of L(y) phi(y - c + k - shift)
///            dy; L(0), or L(h / 2) with a head start. Gauss-Legendre Nystroem, the atom at 0 a state of
///            its own.
/// Input:     k >= 0, 0 < h <= 50, |shift| <= 100, finite.
/// Result:    a number of results, >= 1.
/// Errors:    StatError::NotFinite, StatError::OutOfRange, StatError::NotConverged (the ARL has no
///            double).
/// Reference: E. S. Page, Biometrika 41 (1954) 100-115; J. M. Lucas, R. B. Crosier, Technometrics 24
///            (1982) 199-205. Test: CusumArl.OneSidedMatchesPublishedFigures.
Expected<double, StatError> oneSidedCusumArl(CusumLimits limits, double shift);

/// ARL of both sums together.
///
/// Formula:   1 / L = 1 / L+ + 1 / L-; with a head start L = (L+(h/2) / L+(0) + L-(h/2) / L-(0) - 1) / (1
///            / L+(0) + 1 / L-(0)). Exact, since one sum can only give an alarm when the other is back at
///            0.
/// Input:     as oneSidedCusumArl().
/// Result:    a number of results, >= 1.
/// Errors:    as oneSidedCusumArl().
/// Reference: Lucas and Crosier 1982, appendix A.1. Test: CusumArl.MatchesTheTableOfLucasAndCrosier.
Expected<double, StatError> twoSidedCusumArl(CusumLimits limits, double shift);

enum class Sides { One, Two };

/// What a CUSUM is wanted to do while nothing is wrong.
struct CusumWish {
    double arl = 370; ///< Results between false alarms, at most 10^9.
    double k = 0.5;
    Sides sides = Sides::Two;
    bool headStart = false;
};

/// The h that gives a wanted ARL at shift 0.
///
/// Formula:   ARL(h) = wanted, by bracketing (TOMS 748) on the logarithm.
/// Input:     k >= 0; a wanted ARL above that of h near 0 and at most 10^9.
/// Result:    SDs; the ARL there agrees with the wanted one to 9 digits.
/// Errors:    StatError::NotFinite, StatError::OutOfRange, StatError::NotConverged.
/// Reference: as oneSidedCusumArl(). Test: CusumArl.FindsTheLimitOfAWantedRunLength.
Expected<double, StatError> cusumLimit(const CusumWish& wish);

} // namespace fasit::stats
