#include "qc-core/stats/robust/hampel.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/sorting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace fasit::stats {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Where psi bends, in scales: seen from x, a value at x - kBend[k] * s lies on the bend.
constexpr std::array<double, 6> kBend{-4.5, -3, -1.5, 1.5, 3, 4.5};
/// How the slope of the sum changes as x passes a bend, in 1 / s.
constexpr std::array<int, 6> kSlopeChange{1, -1, -1, 1, 1, -1};

/// The sum times s, as a function of the distance x from the median; straight between its nodes.
class HampelSum {
  public:
    HampelSum(std::span<const double> sorted, double median, double scale)
        : m_values(sorted)
        , m_median(median)
        , m_scale(scale) {
        for (std::size_t k = 0; k < kBend.size(); ++k) {
            const auto isPassed = [&](double value) { return value - m_median + kBend[k] * m_scale <= 0; };
            const auto end = std::partition_point(sorted.begin(), sorted.end(), isPassed);
            m_passed[k] = static_cast<std::size_t>(end - sorted.begin());
        }
    }

    double atMedian() const { return intercept(m_passed); }

    /// The root closest to the median among those above it (direction 1) or below it (-1), as a signed
    /// distance; none where it is further away than `limit`.
    std::optional<double> root(double limit, int direction) const {
        Passed passed = m_passed;
        std::array<double, kBend.size()> distance; // Of the next value at each bend.
        for (std::size_t k = 0; k < kBend.size(); ++k) {
            distance[k] = nextDistance(passed, k, direction);
        }
        const double first = intercept(passed);
        double x = 0;
        double sum = first;
        while (std::abs(x) <= limit) {
            const auto nearest = std::min_element(distance.begin(), distance.end());
            if (*nearest == kInfinity) {
                return std::nullopt;
            }
            const double node = direction * *nearest;
            const double after = sum + slope(passed) * (node - x);
            if (after == 0 || (after > 0) != (first > 0)) {
                return solve(passed, x, node);
            }
            sum = after;
            x = node;
            const auto bend = static_cast<std::size_t>(nearest - distance.begin());
            passed[bend] += static_cast<std::size_t>(direction);
            distance[bend] = nextDistance(passed, bend, direction);
        }
        return std::nullopt;
    }

  private:
    using Passed = std::array<std::size_t, kBend.size()>; ///< Of each bend, how many values it has passed.

    /// How far away the value is that comes next to a bend; infinite where none is left.
    double nextDistance(const Passed& passed, std::size_t k, int direction) const {
        const bool isLast = passed[k] == (direction > 0 ? m_values.size() : 0);
        return isLast ? kInfinity : direction * position(passed, k, direction);
    }

    double position(const Passed& passed, std::size_t k, int direction) const {
        const std::size_t index = direction > 0 ? passed[k] : passed[k] - 1;
        return m_values[index] - m_median + kBend[k] * m_scale;
    }

    static double slope(const Passed& passed) {
        double slope = 0;
        for (std::size_t k = 0; k < kBend.size(); ++k) {
            slope += kSlopeChange[k] * static_cast<double>(passed[k]);
        }
        return slope;
    }

    /// The straight line of this piece at the median.
    double intercept(const Passed& passed) const {
        const auto count = [&](std::size_t k) { return static_cast<double>(passed[k] - passed[k + 1]); };
        const double flat = 4.5 * (count(0) - count(4)) + 1.5 * (count(1) - count(3));
        return flat * m_scale - distances(passed, 0) + distances(passed, 2) - distances(passed, 4);
    }

    double distances(const Passed& passed, std::size_t k) const {
        double sum = 0;
        for (const double value : m_values.subspan(passed[k + 1], passed[k] - passed[k + 1])) {
            sum += value - m_median;
        }
        return sum;
    }

    double solve(const Passed& passed, double from, double to) const {
        const double steepness = slope(passed);
        const double exact = steepness == 0 ? to : -intercept(passed) / steepness;
        return std::clamp(exact, std::min(from, to), std::max(from, to));
    }

    std::span<const double> m_values;
    double m_median;
    double m_scale;
    Passed m_passed{};
};

} // namespace

double hampelLocationOfSorted(std::span<const double> sorted, double scale) {
    const double median = middleOfSorted(sorted);
    const HampelSum sum(sorted, median, scale);
    if (scale == 0 || sum.atMedian() == 0) {
        return median;
    }
    // Near the median the sum falls, so that the nearest root is most likely on the side where it falls to 0.
    const int side = sum.atMedian() > 0 ? 1 : -1;
    const auto likely = sum.root(kInfinity, side);
    const auto other = sum.root(likely ? std::abs(*likely) : kInfinity, -side);
    if (!likely || !other) {
        return median + likely.value_or(other.value_or(0));
    }
    if (std::abs(*likely) == std::abs(*other)) {
        return median;
    }
    return median + (std::abs(*other) < std::abs(*likely) ? *other : *likely);
}

Expected<double, StatError> hampelLocation(std::span<const double> values, double scale) {
    if (!std::isfinite(scale)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (scale < 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    return checkValues(values, 1).and_then([&]() -> Expected<double, StatError> {
        const std::vector<double> sorted = sortedCopy(values);
        const double location = hampelLocationOfSorted(sorted, scale);
        return std::isfinite(location) ? Expected<double, StatError>(location)
                                       : Unexpected<StatError>(StatError::NotFinite);
    });
}

} // namespace fasit::stats
