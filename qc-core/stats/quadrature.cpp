#include "qc-core/stats/quadrature.h"

#include <boost/math/quadrature/gauss.hpp>

#include <cmath>
#include <cstddef>

namespace fasit::stats {

std::vector<QuadraturePoint> gaussLegendre(Range interval, double longest) {
    using Rule = boost::math::quadrature::gauss<double, 20>;
    const auto& abscissas = Rule::abscissa(); // The positive half of a symmetrical rule.
    const auto& weights = Rule::weights();
    const double parts = std::ceil((interval.to - interval.from) / longest);
    const double half = (interval.to - interval.from) / parts / 2;
    std::vector<QuadraturePoint> points;
    for (double part = 0; part < parts; ++part) {
        const double middle = interval.from + (2 * part + 1) * half;
        for (std::size_t i = 0; i < abscissas.size(); ++i) {
            points.push_back({middle - half * abscissas[i], half * weights[i]});
            points.push_back({middle + half * abscissas[i], half * weights[i]});
        }
    }
    return points;
}

} // namespace fasit::stats
