// The normal, t, chi-squared and F distributions, wrapped once: Boost.Math throws where these return NaN or
// infinity.
//
// Pure functions; thread-safe. Callers check their own input and that what comes out is finite.
#pragma once

namespace fasit::stats {

double normalDensity(double z);
double normalBelow(double z);    ///< P(Z <= z).
double normalAbove(double z);    ///< P(Z > z), exact far out in the tail.
double normalQuantile(double p); ///< z with P(Z <= z) = p, 0 < p < 1.

double tAbove(double t, double df); ///< P(T > t), df > 0.
double tQuantile(double p, double df);

double chiSquaredBelow(double x, double df);
double chiSquaredQuantile(double p, double df);

/// Degrees of freedom of the F distribution.
struct FDegrees {
    double numerator = 1;
    double denominator = 1;
};

double fAbove(double f, FDegrees df); ///< P(F > f), f >= 0.
double fBelow(double f, FDegrees df);
double fQuantile(double p, FDegrees df);

/// Whether a confidence level can be asked for: strictly between 0 and 1, and not lost in rounding.
bool isLevel(double level);

} // namespace fasit::stats
