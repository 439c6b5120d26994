#include "qc-core/stats/robust/q_method.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/hampel.h"
#include "qc-core/stats/robust/sorted_differences.h"
#include "qc-core/stats/robust/sorting.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace fasit::stats {
namespace {

/// G1 is reached on a straight line between two jumps of H1.
class DifferenceQuantile {
  public:
    explicit DifferenceQuantile(std::span<const double> sorted)
        : m_differences(sorted)
        , m_rounding(4 * std::numeric_limits<double>::epsilon() *
                     std::max(std::abs(sorted.front()), std::abs(sorted.back())))
        , m_atZero(m_differences.upTo(m_rounding).count) {}

    double scale() const {
        if (m_atZero == m_differences.total()) {
            return 0;
        }
        const double zero = share(m_atZero);
        const double normal = boost::math::quantile(boost::math::normal(), 0.625 + 0.375 * zero);
        return inverse(0.25 + 0.75 * zero) / (std::numbers::sqrt2 * normal);
    }

  private:
    struct Point {
        double difference = 0;
        double height = 0;
    };

    double inverse(double height) const {
        const double total = static_cast<double>(m_differences.total());
        const double jump = m_differences.at(static_cast<std::uint64_t>(std::ceil(height * total)) - 1);
        const DifferencesBelow before = m_differences.below(jump - m_rounding);
        const DifferencesUpTo upTo = m_differences.upTo(jump + m_rounding);
        const Point here{jump, heightBetween(before.count, upTo.count)};
        if (here.height < height) {
            const DifferencesUpTo next = m_differences.upTo(upTo.next + m_rounding);
            return between(here, {upTo.next, heightBetween(upTo.count, next.count)}, height);
        }
        if (before.last <= m_rounding) {
            return between({}, here, height); // G1 begins with 0 at 0.
        }
        const DifferencesBelow earlier = m_differences.below(before.last - m_rounding);
        return between({before.last, heightBetween(earlier.count, before.count)}, here, height);
    }

    /// G1 at a jump of H1: halfway up.
    double heightBetween(std::uint64_t below, std::uint64_t upTo) const {
        return (share(below) + share(upTo)) / 2;
    }

    static double between(Point a, Point b, double height) {
        const double part = (height - a.height) / (b.height - a.height);
        return a.difference + part * (b.difference - a.difference);
    }

    double share(std::uint64_t count) const {
        return static_cast<double>(count) / static_cast<double>(m_differences.total());
    }

    SortedDifferences m_differences;
    double m_rounding;
    std::uint64_t m_atZero;
};

Expected<LocationAndScale, StatError> ofSorted(const std::vector<double>& sorted) {
    LocationAndScale result;
    result.n = sorted.size();
    result.scale = DifferenceQuantile(sorted).scale();
    result.location = hampelLocationOfSorted(sorted, result.scale);
    if (!std::isfinite(result.location) || !std::isfinite(result.scale)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return result;
}

} // namespace

Expected<LocationAndScale, StatError> qHampel(std::span<const double> values) {
    return checkValues(values, 2).and_then([&]() -> Expected<LocationAndScale, StatError> {
        const std::vector<double> sorted = sortedCopy(values);
        if (!std::isfinite(sorted.back() - sorted.front())) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        return ofSorted(sorted);
    });
}

} // namespace fasit::stats
