// Gauss-Legendre points over an interval, for integral equations.
//
// Pure function; thread-safe.
#pragma once

#include <vector>

namespace fasit::stats {

struct QuadraturePoint {
    double x = 0;
    double weight = 0;
};

struct Range {
    double from = 0;
    double to = 0;
};

/// 20 points in each of the equal parts of the interval, as few parts as are at most `longest` long. An
/// integral of a smooth function over it is the sum of weight times value; polynomials of degree 39 are
/// exact.
std::vector<QuadraturePoint> gaussLegendre(Range interval, double longest);

} // namespace fasit::stats
