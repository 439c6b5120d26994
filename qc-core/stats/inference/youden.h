// Youden plot: two samples of one round against each other, with the ellipse or circle that holds the given
// share.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fasit::stats {

struct Point {
    double a = 0;
    double b = 0;
};

/// The curve a^2 - 2 r a b + b^2 = (1 - r^2) T^2 about (0, 0), in z scores of samples A and B.
struct YoudenEllipse {
    double r = 0;          ///< Correlation of the two samples.
    double t = 0;          ///< T; the half width of the ellipse along either axis of the plot.
    double alongHalf = 0;  ///< Half axis along the diagonal a = b, T sqrt(1 + r).
    double acrossHalf = 0; ///< Half axis across it, T sqrt(1 - r).

    /// Inside or on the curve.
    [[nodiscard]] bool contains(Point point) const;

    /// Points of the curve, evenly in angle from the end of the axis along the diagonal; the caller closes
    /// it.
    [[nodiscard]] std::vector<Point> outline(std::size_t points) const;
};

/// Confidence ellipse of a Youden plot of z scores.
///
/// Formula:   T^2 = 2 (p - 1) / (p - 2) F(level; 2, p - 2), r the correlation of the p pairs.
/// Input:     z scores of samples A and B, p >= 3 pairs, finite; both vary, not all on one line; 0 <
///            level < 1.
/// Result:    half axes in z scores, above 0.
/// Errors:    StatError::UnequalLengths, StatError::TooFewValues, StatError::NotFinite,
///            StatError::NoVariance, StatError::OutOfRange (level).
/// Reference: ISO 13528:2015. Test: YoudenEllipseTest.IsTheEquationOfIso13528.
Expected<YoudenEllipse, StatError> youdenEllipse(std::span<const double> zA, std::span<const double> zB,
                                                 double level = 0.95);

/// The simple form: a circle about the means, from the random error alone.
struct YoudenCircle {
    Point centre;
    double s = 0; ///< SD of a single result, from the differences.
    double radius = 0;

    /// Inside or on the curve.
    [[nodiscard]] bool contains(Point point) const;
};

/// Circle of a Youden plot of results in their unit.
///
/// Formula:   s = sqrt(sum (d - dm)^2 / (2 (n - 1))), d = a - b; radius = t(1/2 + level/2; n - 1) s.
/// Input:     results of samples A and B of about the same level, n >= 2 pairs, finite, one unit; 0 <
///            level < 1.
/// Result:    the input's unit; radius 0 where all differences are equal.
/// Errors:    StatError::UnequalLengths, StatError::TooFewValues, StatError::NotFinite,
///            StatError::OutOfRange (level).
/// Reference: Berthouex and Brown, Statistics for Environmental Engineers, 2nd ed., chapter 9.
///            Test: YoudenCircleTest.FollowsItsFormula.
Expected<YoudenCircle, StatError> youdenCircle(std::span<const double> a, std::span<const double> b,
                                               double level = 0.95);

} // namespace fasit::stats
