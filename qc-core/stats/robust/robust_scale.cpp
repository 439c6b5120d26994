#include "qc-core/stats/robust/robust_scale.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/order_statistics.h"
#include "qc-core/stats/robust/quantile.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace fasit::stats {
namespace {

constexpr double kPrintedMadFactor = 1.483;
constexpr double kPrintedIqrFactor = 0.7413;

double upperQuartileOfNormal() {
    static const double quartile = boost::math::quantile(boost::math::normal(), 0.75);
    return quartile;
}

/// A spread of finite values may still be too wide for a double.
Expected<double, StatError> finite(double spread) {
    return std::isfinite(spread) ? Expected<double, StatError>(spread)
                                 : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

double madFactor(Constants constants) {
    return constants == Constants::Exact ? 1 / upperQuartileOfNormal() : kPrintedMadFactor;
}

double iqrFactor(Constants constants) {
    return constants == Constants::Exact ? 0.5 / upperQuartileOfNormal() : kPrintedIqrFactor;
}

Expected<double, StatError> made(std::span<const double> values, Constants constants) {
    return checkValues(values, 2).and_then(
        [&] { return finite(madFactor(constants) * middleDistance(values, middleOf(values))); });
}

Expected<double, StatError> nIqr(std::span<const double> values, Constants constants) {
    return checkValues(values, 2).and_then([&] {
        return finite(iqrFactor(constants) *
                      (quantile(values, 0.75).value() - quantile(values, 0.25).value()));
    });
}

} // namespace fasit::stats
