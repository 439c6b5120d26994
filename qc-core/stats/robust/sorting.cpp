#include "qc-core/stats/robust/sorting.h"

#include "qc-core/stats/robust/order_statistics.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace fasit::stats {
namespace {

constexpr std::size_t kFew = 7;
constexpr std::size_t kSmall = 1000; // So many are sorted without asking for memory.
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A minimum and a maximum, each one instruction. Of a zero and a negative zero one may come out twice.
inline void exchange(double& before, double& after) {
    const double first = before;
    const double second = after;
    before = std::min(first, second);
    after = std::max(first, second);
}

/// Lets the value at `Index` sink to its place among those before it, which are sorted.
template <std::size_t Index, std::size_t Count>
[[gnu::always_inline]] inline void sink(std::array<double, Count>& values) {
    if constexpr (Index > 0) {
        exchange(values[Index - 1], values[Index]);
        sink<Index - 1>(values);
    }
}

template <std::size_t... Index>
[[gnu::always_inline]] inline void sortByExchange(double* values, std::index_sequence<Index...>) {
    std::array<double, sizeof...(Index)> copy{(values[Index] + 0.0)...}; // No zero stays negative.
    (sink<Index>(copy), ...);
    ((values[Index] = copy[Index]), ...);
}

template <std::size_t Count>
void sortByExchange(double* values) {
    sortByExchange(values, std::make_index_sequence<Count>());
}

void sortFew(double* values, std::size_t count) {
    switch (count) {
    case 1:
        return sortByExchange<1>(values);
    case 2:
        return sortByExchange<2>(values);
    case 3:
        return sortByExchange<3>(values);
    case 4:
        return sortByExchange<4>(values);
    case 5:
        return sortByExchange<5>(values);
    case 6:
        return sortByExchange<6>(values);
    case 7:
        return sortByExchange<7>(values);
    default:
        return;
    }
}

/// Merges two sorted halves, the second as long as the first or one longer, from both ends at once: half of
/// the result each. So neither end can run out of a half, and needs not look whether it has.
class Merge {
  public:
    Merge(const double* values, std::size_t count, double* out)
        : m_left(values)
        , m_right(values + count / 2)
        , m_leftEnd(m_right - 1)
        , m_rightEnd(values + count - 1)
        , m_out(out)
        , m_outEnd(out + count - 1) {}

    void step() {
        const double first = *m_left;
        const double second = *m_right;
        const auto takesRight = static_cast<std::ptrdiff_t>(second < first);
        *m_out++ = std::min(first, second);
        m_right += takesRight;
        m_left += 1 - takesRight;
        const double last = *m_rightEnd;
        const double lastButOne = *m_leftEnd;
        const auto takesLeft = static_cast<std::ptrdiff_t>(last < lastButOne);
        *m_outEnd-- = std::max(last, lastButOne);
        m_leftEnd -= takesLeft;
        m_rightEnd -= 1 - takesLeft;
    }

    void finish() {
        while (m_out < m_outEnd) {
            step();
        }
        if (m_out == m_outEnd) {
            *m_out = m_left <= m_leftEnd ? *m_left : *m_right;
        }
    }

  private:
    const double* m_left;
    const double* m_right;
    const double* m_leftEnd;
    const double* m_rightEnd;
    double* m_out;
    double* m_outEnd;
};

/// Both arrays hold the same values; sorts each half of `out`. The four ends of two merges wait for nothing
/// of each other, so that the processor works at them at once.
void sortHalves(double* out, double* room, std::size_t count) {
    const std::size_t half = count / 2;
    const std::size_t rest = count - half;
    if (rest <= kFew) {
        sortFew(out, half);
        sortFew(out + half, rest);
        return;
    }
    sortHalves(room, out, half);
    sortHalves(room + half, out + half, rest);
    Merge front(room, half, out);
    Merge back(room + half, rest, out + half);
    for (std::size_t i = 0; i < half / 2; ++i) {
        front.step();
        back.step();
    }
    front.finish();
    back.finish();
}

/// Both arrays hold the same values; sorts them into `out`.
void sortInto(double* out, double* room, std::size_t count) {
    if (count <= kFew) {
        sortFew(out, count);
        return;
    }
    sortHalves(room, out, count);
    Merge(room, count, out).finish();
}

/// The distance at `index` of all, sorted, and the one behind it, infinite where there is none: some number
/// of the values nearest below the centre and the rest above it are not further away. Both lie in runs that
/// are sorted, seen from the centre.
Neighbours sortedDistancesAt(std::span<const double> sorted, double centre, std::size_t index) {
    const auto split = static_cast<std::size_t>(
        std::partition_point(sorted.begin(), sorted.end(), [&](double value) { return value < centre; }) -
        sorted.begin());
    const std::size_t above = sorted.size() - split;
    const std::size_t count = index + 1;
    // The fewest from below so that the next one below is no nearer than the last one taken above.
    std::size_t from = count > above ? count - above : 0;
    std::size_t to = std::min(count, split);
    while (from < to) {
        const std::size_t below = (from + to) / 2;
        const bool takesMore =
            centre - sorted[split - 1 - below] < sorted[split + (count - below) - 1] - centre;
        from = takesMore ? below + 1 : from;
        to = takesMore ? to : below;
    }
    const std::size_t taken = count - from; // Of those above.
    const double lastBelow = from > 0 ? centre - sorted[split - from] : 0;
    const double lastAbove = taken > 0 ? sorted[split + taken - 1] - centre : 0;
    const double nextBelow = from < split ? centre - sorted[split - from - 1] : kInfinity;
    const double nextAbove = taken < above ? sorted[split + taken] - centre : kInfinity;
    return {std::max(lastBelow, lastAbove), std::min(nextBelow, nextAbove)};
}

} // namespace

double middleOfSorted(std::span<const double> sorted) {
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : std::midpoint(sorted[middle - 1], sorted[middle]);
}

double middleDistanceOfSorted(std::span<const double> sorted, double centre) {
    const Neighbours middle = sortedDistancesAt(sorted, centre, (sorted.size() - 1) / 2);
    return sorted.size() % 2 == 1 ? middle.at : std::midpoint(middle.at, middle.next);
}

std::vector<double> sortedCopy(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    const auto sortWith = [&](double* room) {
        std::copy(values.begin(), values.end(), room);
        sortInto(sorted.data(), room, sorted.size());
    };
    if (std::array<double, kSmall> room; values.size() <= room.size()) {
        sortWith(room.data());
    } else {
        sortWith(std::make_unique_for_overwrite<double[]>(values.size()).get());
    }
    return sorted;
}

} // namespace fasit::stats
