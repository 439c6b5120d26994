// Bias: how far the mean of control results lies from a target, how sure that is, and what it does to the
// total error.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/stats/inference/interval.h"

#include <optional>

namespace fasit::stats {

/// An assigned value. Its standard uncertainty is U / k of the certificate (U / 2 for the usual k = 2), 0 if
/// not known.
struct Target {
    double value = 0;
    double standardUncertainty = 0;
};

struct Bias {
    double value = 0;               ///< Mean minus target.
    double standardUncertainty = 0; ///< Of the bias.
    /// None (unlimited) when all of the uncertainty is the target's.
    std::optional<double> degreesOfFreedom;
    /// Bias over its standard uncertainty; none when that is 0. Up to 2 in size it may be chance.
    std::optional<double> t;
};

/// Bias of a mean against a target.
///
/// Formula:   b = mean - target; u = sqrt(s^2 / n + u_target^2); df by Welch and Satterthwaite, the
///            target's unlimited.
/// Input:     a summary of n >= 2 values; a finite target with u >= 0, same unit.
/// Result:    the values' unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (SD or u below
///            0).
/// Reference: JCGM 100:2008 (GUM) 5.1.2 and G.4; G. H. White, I. Farrance, Clin. Biochem. Rev. 25 (2004)
///            Suppl. ii, appendix 2. Test: BiasTest.MatchesTheGlucoseExample.
Expected<Bias, StatError> biasOf(const Summary& results, const Target& target);

/// Confidence interval of a bias.
///
/// Formula:   b -+ t(1/2 + level/2; df) u; the normal quantile where df is unlimited.
/// Input:     as biasOf(); 0 < level < 1.
/// Result:    the values' unit; one point where u = 0.
/// Errors:    as biasOf(), and StatError::OutOfRange (level).
/// Reference: JCGM 100:2008 (GUM) G.3. Test: BiasInterval.IsTheMeanIntervalWhereTheTargetIsExact.
Expected<Interval, StatError> biasInterval(const Summary& results, const Target& target, double level = 0.95);

/// Total error of a method.
///
/// Formula:   TE = |bias| + k CV.
/// Input:     bias and CV >= 0 in percent (or both in the unit of measurement), k >= 0: 1.65 (one-sided
///            95 %) or 2.
/// Result:    as the input, >= 0.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive (CV or k below 0).
/// Reference: J. O. Westgard, R. N. Carey, S. Wold, Clin. Chem. 20 (1974) 825-833.
///            Test: TotalError.MatchesPublishedFigures.
Expected<double, StatError> totalError(double bias, double cv, double k = 1.65);

} // namespace fasit::stats
