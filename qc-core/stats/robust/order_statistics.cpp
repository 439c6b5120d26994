#include "qc-core/stats/robust/order_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace fasit::stats {
namespace {

/// Up to here a few values are sorted outright.
constexpr std::size_t kFew = 12;
/// From here on a sample says between which two values the wanted one lies (Floyd and Rivest, Expected time
/// bounds for selection, Commun. ACM 18 (1975) 165-172), so that one pass throws nearly all values away.
constexpr std::size_t kMany = 600;

struct Plain {
    double operator()(double value) const { return value; }
};

struct Distance {
    double centre;
    double operator()(double value) const { return std::abs(value - centre); }
};

struct Parts {
    std::span<double> below;
    std::size_t equal = 0;
    std::span<double> above;
};

/// Values below and above the pivot, both ends of `room`. Without a branch on the values: it could not be
/// predicted. `room` holds one value more than there are values.
template <class Of>
Parts partition(std::span<const double> values, Of of, double pivot, double* room) {
    std::size_t below = 0;
    std::size_t above = 0;
    const std::size_t last = values.size();
    for (const double each : values) {
        const double value = of(each);
        room[below] = value;
        room[last - above] = value;
        below += value < pivot ? 1 : 0;
        above += value > pivot ? 1 : 0;
    }
    return {{room, below}, last - below - above, {room + last + 1 - above, above}};
}

double medianOfThree(double a, double b, double c) {
    return std::max(std::min(a, b), std::min(std::max(a, b), c));
}

Neighbours fromFew(std::span<const double> values, std::size_t index) {
    std::array<double, kFew> sorted;
    std::size_t count = 0;
    for (const double value : values) {
        std::size_t place = count++;
        for (; place > 0 && value < sorted[place - 1]; --place) {
            sorted[place] = sorted[place - 1];
        }
        sorted[place] = value;
    }
    return {sorted[index], sorted[std::min(index + 1, count - 1)]};
}

/// Narrows a set of values to fewer and fewer around the wanted place. Two rooms take turns.
template <class Of>
class Selection {
  public:
    explicit Selection(Of of)
        : m_of(of) {}

    Neighbours find(std::span<const double> values, std::size_t index) {
        if (values.size() >= kMany) {
            return findAmongMany(values, index);
        }
        if (values.size() > kFew) {
            return partitionAround(values, index, pivotOf(values));
        }
        std::array<double, kFew> few;
        std::transform(values.begin(), values.end(), few.begin(), m_of);
        return fromFew({few.data(), values.size()}, index);
    }

  private:
    double pivotOf(std::span<const double> values) const {
        return medianOfThree(m_of(values.front()), m_of(values[values.size() / 2]), m_of(values.back()));
    }

    Neighbours partitionAround(std::span<const double> values, std::size_t index, double pivot) {
        std::array<double, kMany> small;
        std::unique_ptr<double[]> large;
        double* room = small.data();
        if (values.size() >= kMany) {
            large = std::make_unique_for_overwrite<double[]>(values.size() + 1);
            room = large.get();
        }
        const Parts parts = partition(values, m_of, pivot, room);
        const std::size_t notAbove = parts.below.size() + parts.equal;
        const bool hasNext = index + 1 < values.size();
        if (hasNext && index + 1 < parts.below.size()) {
            return Selection<Plain>({}).find(parts.below, index);
        }
        if (index >= notAbove) {
            return Selection<Plain>({}).find(parts.above, index - notAbove);
        }
        const double at =
            index < parts.below.size() ? *std::max_element(parts.below.begin(), parts.below.end()) : pivot;
        if (!hasNext) {
            return {at, at};
        }
        return {at, index + 1 < notAbove ? pivot : *std::min_element(parts.above.begin(), parts.above.end())};
    }

    Neighbours findAmongMany(std::span<const double> values, std::size_t index) {
        const auto [low, high] = bracket(values, index);
        const auto room = std::make_unique_for_overwrite<double[]>(values.size() + 1);
        std::size_t below = 0;
        std::size_t inside = 0;
        for (const double each : values) {
            const double value = m_of(each);
            const auto isBelow = static_cast<std::size_t>(value < low);
            room[inside] = value;
            inside += static_cast<std::size_t>(value <= high) - isBelow;
            below += isBelow;
        }
        const bool caught = index >= below && (index + 1 < below + inside ||
                                               (index + 1 == values.size() && index < below + inside));
        if (caught && inside < values.size() / 2) {
            return Selection<Plain>({}).find({room.get(), inside}, index - below);
        }
        // Many equal values, or the sample misled: a pivot is always right, if slower.
        return partitionAround(values, index, index < below + inside / 2 ? low : high);
    }

    /// Two values that very likely enclose the wanted ones: places of an even sample, three and a half
    /// standard errors to either side.
    std::pair<double, double> bracket(std::span<const double> values, std::size_t index) {
        const double count = static_cast<double>(values.size());
        const auto size = static_cast<std::size_t>(std::pow(count, 2.0 / 3));
        const auto sample = std::make_unique_for_overwrite<double[]>(size);
        for (std::size_t i = 0; i < size; ++i) {
            sample[i] = m_of(values[i * values.size() / size]);
        }
        const double share = (static_cast<double>(index) + 1) / count;
        const double place = share * static_cast<double>(size);
        const double margin = 3.5 * std::sqrt(place * (1 - share)) + 1;
        const double last = static_cast<double>(size - 1);
        const std::span<const double> sampled(sample.get(), size);
        const auto at = [&](double wanted) {
            return Selection<Plain>({})
                .find(sampled, static_cast<std::size_t>(std::clamp(wanted, 0.0, last)))
                .at;
        };
        return {at(place - margin), at(place + margin)};
    }

    Of m_of;
};

double meanOfMiddle(std::size_t count, Neighbours middle) {
    return count % 2 == 1 ? middle.at : std::midpoint(middle.at, middle.next);
}

} // namespace

Neighbours neighboursAt(std::span<const double> values, std::size_t index) {
    return Selection<Plain>({}).find(values, index);
}

Neighbours distancesAt(std::span<const double> values, double centre, std::size_t index) {
    return Selection<Distance>(Distance{centre}).find(values, index);
}

double middleOf(std::span<const double> values) {
    return meanOfMiddle(values.size(), neighboursAt(values, (values.size() - 1) / 2));
}

double middleDistance(std::span<const double> values, double centre) {
    return meanOfMiddle(values.size(), distancesAt(values, centre, (values.size() - 1) / 2));
}

} // namespace fasit::stats
