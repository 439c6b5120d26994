// Whether the bottles of a sample are alike, and stay so. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::eqa {

/// Two measurements of one bottle.
struct BottlePair {
    double first = 0;
    double second = 0;
};

struct Homogeneity {
    double mean = 0;
    double within = 0;        ///< s_w, of a single measurement.
    double between = 0;       ///< s_s, between the bottles.
    double limit = 0;         ///< 0.3 sigma_pt.
    double expandedLimit = 0; ///< What s_s may be when the chance of the measurements is allowed for.
    bool isAlike = false;     ///< s_s <= limit.
    bool isAlikeByExpanded = false;
};

/// Homogeneity of the bottles of a sample.
///
/// Formula:   s_w = sqrt(sum (x1 - x2)^2 / (2 g)); s_s = sqrt(max(0, s_xbar^2 - s_w^2 / 2)); alike where
///            s_s <= 0.3 sigma_pt; expanded: s_s^2 <= F1 (0.3 sigma_pt)^2 + F2 s_w^2,
///            F1 = chi2_0.95(g - 1) / (g - 1), F2 = (F_0.95(g - 1, g) - 1) / 2.
/// Input:     g >= 2 bottles, finite, one unit; sigma_pt > 0.
/// Result:    the values' unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (sigma_pt).
/// Reference: ISO 13528:2015 B.2 and B.3. Test: HomogeneityTest.MatchesAPublishedDemonstration.
Expected<Homogeneity, stats::StatError> homogeneity(std::span<const BottlePair> bottles, double sigma);

/// F1 and F2 for g bottles. Precondition: g >= 2.
struct ExpandedFactors {
    double ofLimit = 0;
    double ofWithin = 0;
};
ExpandedFactors expandedFactors(int bottles);

struct Stability {
    double change = 0; ///< Mean after minus mean before.
    double limit = 0;  ///< 0.3 sigma_pt.
    bool isStable = false;
};

/// Stability of a sample from before to after the round.
///
/// Formula:   |mean after - mean before| <= 0.3 sigma_pt.
/// Input:     1 or more finite values before and after, one unit; sigma_pt > 0.
/// Errors:    as homogeneity().
/// Reference: ISO 13528:2015 B.5. Test: StabilityTest.HoldsUpToThreeTenthsOfSigma.
Expected<Stability, stats::StatError> stability(std::span<const double> before, std::span<const double> after,
                                                double sigma);

} // namespace fasit::eqa
