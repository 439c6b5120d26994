// The sigma metric: how many standard deviations fit between the bias and the total allowable error.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

namespace fasit::planning {

/// What a method does and what is allowed of it, all in percent (or all in the unit of measurement).
struct Performance {
    double totalAllowableError = 0; ///< > 0.
    double bias = 0;
    double cv = 0; ///< > 0.
};

/// Formula:   sigma = (TEa - |bias|) / CV.
/// Input:     finite figures in one unit; TEa > 0, CV > 0.
/// Result:    a pure number; negative where the bias alone exceeds TEa.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive.
/// Reference: westgard.com, "Six Sigma quality design". Test: SigmaMetric.MatchesPublishedFigures.
Expected<double, stats::StatError> sigmaMetric(const Performance& performance);

/// Critical systematic shift: the shift, in SD, that leaves 5 % of the results beyond the allowable error.
///
/// Formula:   dSE_crit = sigma - 1.65.
/// Input:     a sigma metric.
/// Result:    SD; 0 or less where even the stable method has 5 % of its results beyond.
/// Reference: Westgard JO, Barry PL. Cost-Effective Quality Control. AACC Press 1986; westgard.com,
/// "Critical-error
///            graphs". Test: CriticalErrors.AreSigmaLessTheOneSidedFivePercent.
double criticalShift(double sigma);

/// Critical random error: the factor on the SD that leaves 5 % of the results beyond the allowable error.
///
/// Formula:   dRE_crit = sigma / 1.96 = (TEa - |bias|) / (1.96 s).
/// Input:     a sigma metric.
/// Result:    a factor; 1 or less where the stable method has 5 % beyond.
/// Reference: as criticalShift. Test: CriticalErrors.AreSigmaLessTheOneSidedFivePercent.
double criticalSdFactor(double sigma);

/// What a poor sigma metric comes from.
enum class GoalAspect { Imprecision, Both, Bias };

/// Quality goal index.
///
/// Formula:   QGI = |bias| / (1.5 CV).
/// Input:     as sigmaMetric.
/// Result:    a pure number >= 0; below 0.8 imprecision is what to work on, above 1.2 bias, between them
/// both. Errors:    as sigmaMetric. Reference: Parry DM, in Westgard JO, Six Sigma Quality Design and
/// Control; westgard.com, "Quality goal index".
///            Test: QualityGoalIndex.TellsImprecisionFromBias.
Expected<double, stats::StatError> qualityGoalIndex(const Performance& performance);
GoalAspect goalAspect(double qualityGoalIndex);

/// How good a method is by its sigma metric; the class is the one whose mark has been reached.
enum class SigmaClass {
    Unacceptable, ///< Below 2.
    Poor,         ///< 2: no rules rescue the method.
    Marginal,     ///< 3.
    Good,         ///< 4.
    Excellent,    ///< 5.
    WorldClass,   ///< 6.
};

/// Reference: westgard.com, "Six Sigma"; marks 3 to 6. Test: SigmaMetric.FallsIntoTheClassWhoseMarkItReaches.
SigmaClass sigmaClass(double sigma);

/// The sigma that counts against a mark: a metric that misses a mark by rounding alone has reached it.
bool reachesMark(double sigma, int mark);

} // namespace fasit::planning
