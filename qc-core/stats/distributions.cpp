#include "qc-core/stats/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace fasit::stats {
namespace {

namespace policies = boost::math::policies;
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using FisherF = boost::math::fisher_f_distribution<double, Quiet>;

constexpr double kSqrt2 = 1.41421356237309504880;
constexpr double kInverseSqrt2Pi = 0.39894228040143267794;

FisherF fisherF(FDegrees df) {
    return FisherF(df.numerator, df.denominator);
}

} // namespace

double normalDensity(double z) {
    return kInverseSqrt2Pi * std::exp(-0.5 * z * z);
}
double normalBelow(double z) {
    return 0.5 * std::erfc(-z / kSqrt2);
}
double normalAbove(double z) {
    return 0.5 * std::erfc(z / kSqrt2);
}
double normalQuantile(double p) {
    return boost::math::quantile(Normal(), p);
}

double tAbove(double t, double df) {
    return boost::math::cdf(boost::math::complement(StudentsT(df), t));
}
double tQuantile(double p, double df) {
    return boost::math::quantile(StudentsT(df), p);
}

double chiSquaredBelow(double x, double df) {
    return boost::math::cdf(ChiSquared(df), x);
}
double chiSquaredQuantile(double p, double df) {
    return boost::math::quantile(ChiSquared(df), p);
}

double fAbove(double f, FDegrees df) {
    return boost::math::cdf(boost::math::complement(fisherF(df), f));
}
double fBelow(double f, FDegrees df) {
    return boost::math::cdf(fisherF(df), f);
}
double fQuantile(double p, FDegrees df) {
    return boost::math::quantile(fisherF(df), p);
}

bool isLevel(double level) {
    return level > 0 && level < 1 && (1 + level) / 2 < 1;
}

} // namespace fasit::stats
