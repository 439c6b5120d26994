#include "qc-core/stats/detectors/wanted_arl.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace fasit::stats {
namespace {

constexpr double kLargestArl = 1e9;
constexpr std::uintmax_t kMostSteps = 60;
constexpr int kBits = 40;

struct Ends {
    double low = 0;
    double high = 0;
};

} // namespace

Expected<double, StatError> limitFor(const LimitSearch& search,
                                     const std::function<Expected<double, StatError>(double)>& arlOf) {
    if (!(search.wanted > 1 && search.wanted <= kLargestArl)) {
        return Unexpected<StatError>(std::isfinite(search.wanted) ? StatError::OutOfRange
                                                                  : StatError::NotFinite);
    }
    Expected<double, StatError> last = arlOf(search.smallest);
    const auto excess = [&](double limit) {
        last = arlOf(limit);
        return last ? std::log(*last / search.wanted) : 0.0;
    };
    Ends ends{search.smallest, search.smallest};
    // Outwards in steps, since far limits cost most and may have no ARL at all.
    while (last && *last < search.wanted && ends.high < search.largest) {
        ends = {ends.high, std::min(search.largest, ends.high + 1)};
        last = arlOf(ends.high);
    }
    if (!last) {
        return Unexpected<StatError>(last.error());
    }
    if (ends.low == ends.high || *last < search.wanted) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    std::uintmax_t steps = kMostSteps;
    const auto tolerance = boost::math::tools::eps_tolerance<double>(kBits);
    const auto root = boost::math::tools::toms748_solve(excess, ends.low, ends.high, tolerance, steps);
    if (!last || steps >= kMostSteps) {
        return Unexpected<StatError>(last ? StatError::NotConverged : last.error());
    }
    return std::midpoint(root.first, root.second);
}

} // namespace fasit::stats
