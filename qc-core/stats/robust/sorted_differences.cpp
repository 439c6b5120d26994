#include "qc-core/stats/robust/sorted_differences.h"

#include "qc-core/stats/robust/order_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace fasit::stats {
namespace {

using Columns = std::vector<std::uint32_t>;

constexpr std::size_t kWalkers = 4;

/// Where walkers begin to walk along the staircase of differences that are inside, and where they end.
template <class Inside>
class Stair {
  public:
    Stair(std::span<const double> values, Inside inside)
        : m_values(values)
        , m_inside(inside) {}

    /// The first row whose differences are inside up to the last column.
    std::size_t lastRow() const {
        return firstRow(0, m_values.size(), [&](std::size_t) { return m_values.size(); });
    }

    /// The row of the staircase where row and column add up to `sum`.
    std::size_t rowAt(std::size_t sum, std::size_t rows) const {
        const std::size_t least = sum > m_values.size() ? sum - m_values.size() : 0;
        return firstRow(least, std::min(rows, sum / 2), [&](std::size_t row) { return sum - row; });
    }

    /// The first column of a row whose difference is no longer inside.
    std::uint32_t columnOf(std::size_t row) const {
        const auto isInside = [&](double value) { return m_inside(value - m_values[row]); };
        const auto column = std::partition_point(m_values.begin() + static_cast<std::ptrdiff_t>(row),
                                                 m_values.end(), isInside);
        return static_cast<std::uint32_t>(column - m_values.begin());
    }

  private:
    /// The first row whose difference in the column before the given one is inside.
    template <class Column>
    std::size_t firstRow(std::size_t from, std::size_t to, Column column) const {
        while (from < to) {
            const std::size_t row = (from + to) / 2;
            const bool isInside = m_inside(m_values[column(row) - 1] - m_values[row]);
            to = isInside ? row : to;
            from = isInside ? from : row + 1;
        }
        return from;
    }

    std::span<const double> m_values;
    Inside m_inside;
};

/// For each row i the first column j > i whose difference y_j - y_i is no longer inside. Row by row the
/// column can only move to the right, so that one walk along the staircase finds all: a step down or to the
/// right, without a branch. Several walkers share the way, so that none waits for the last step of its own.
template <class Inside>
std::uint64_t walk(std::span<const double> values, Inside inside, Columns& columns) {
    const std::size_t count = values.size();
    columns.resize(count);
    if (!inside(0.0)) {
        std::iota(columns.begin(), columns.end(), std::uint32_t(1));
        return 0;
    }
    const Stair<Inside> stair(values, inside);
    const std::size_t rows = stair.lastRow();
    const std::size_t steps = (rows + count - 1) / kWalkers;
    std::array<std::size_t, kWalkers> first{};
    std::array<std::size_t, kWalkers> column{};
    for (std::size_t k = 0; k < kWalkers; ++k) {
        first[k] = k == 0 ? 0 : stair.rowAt(1 + k * steps, rows);
        column[k] = 1 + k * steps - first[k];
    }
    std::array<std::size_t, kWalkers> row = first;
    const auto step = [&](std::size_t k) {
        const auto goesRight = static_cast<std::size_t>(inside(values[column[k]] - values[row[k]]));
        columns[row[k]] = static_cast<std::uint32_t>(column[k]);
        column[k] += goesRight;
        row[k] += 1 - goesRight;
    };
    for (std::size_t i = 0; i < steps; ++i) {
        for (std::size_t k = 0; k < kWalkers; ++k) {
            step(k);
        }
    }
    while (column.back() < count) {
        step(kWalkers - 1);
    }
    for (const std::size_t shared : first) { // Where the walker before may have written last.
        columns[shared] = stair.columnOf(shared);
    }
    std::fill(columns.begin() + static_cast<std::ptrdiff_t>(rows), columns.end(), std::uint32_t(count));
    return std::accumulate(columns.begin(), columns.end(), std::uint64_t(0)) -
           count * std::uint64_t(count + 1) / 2;
}

auto upTo(double limit) {
    return [limit](double difference) { return difference <= limit; };
}

auto below(double limit) {
    return [limit](double difference) { return difference < limit; };
}

/// Narrows the staircase between two columns of each row until few differences are left in it.
class Staircase {
  public:
    Staircase(std::span<const double> values, std::uint64_t index)
        : m_values(values)
        , m_index(index)
        , m_from(values.size())
        , m_to(values.size(), static_cast<std::uint32_t>(values.size()))
        , m_columns(values.size()) {
        for (std::size_t row = 0; row < values.size(); ++row) {
            m_from[row] = static_cast<std::uint32_t>(row + 1);
        }
        m_upTo = values.size() * std::uint64_t(values.size() - 1) / 2;
    }

    double find() {
        const std::uint64_t few = 8 * m_values.size() + 400;
        while (m_upTo - m_below > few) {
            const std::uint64_t before = m_upTo - m_below;
            narrowBySample();
            if (m_upTo - m_below > before / 2 && isAt(medianOfRowMedians())) {
                return m_answer;
            }
        }
        return selectFromRest();
    }

  private:
    /// Every so manieth of the differences that are left, in order of the rows; then the two of them that
    /// very likely enclose the wanted one.
    void narrowBySample() {
        const std::uint64_t left = m_upTo - m_below;
        const double values = static_cast<double>(m_values.size());
        const auto wanted =
            static_cast<std::uint64_t>(std::max(64.0, std::min(16 * std::sqrt(values), values / 2 + 32)));
        sample(left / wanted + 1);
        const double size = static_cast<double>(m_some.size());
        const double share = (static_cast<double>(m_index - m_below) + 0.5) / static_cast<double>(left);
        const double margin = 2 * std::sqrt(size * share * (1 - share)) + 1;
        const double low = sampleAt(share * size - margin);
        if (keepSide(sampleAt(share * size + margin))) {
            keepSide(low);
        }
    }

    void sample(std::uint64_t step) {
        m_some.clear();
        std::uint64_t skip = step / 2;
        for (std::size_t row = 0; row < m_values.size(); ++row) {
            const std::uint64_t width = m_to[row] - m_from[row];
            for (; skip < width; skip += step) {
                m_some.push_back(m_values[m_from[row] + skip] - m_values[row]);
            }
            skip -= width;
        }
    }

    double sampleAt(double place) const {
        const double last = static_cast<double>(m_some.size() - 1);
        return neighboursAt(m_some, static_cast<std::size_t>(std::clamp(place, 0.0, last))).at;
    }

    /// Leaves out what lies on the wrong side of one of the differences that are left; true where what is
    /// left is at most as large as that.
    bool keepSide(double pivot) {
        const std::uint64_t upTo = walk(m_values, stats::upTo(pivot), m_columns);
        if (upTo <= m_index) {
            m_from.swap(m_columns);
            m_below = upTo;
            return false;
        }
        m_to.swap(m_columns);
        m_upTo = upTo;
        return true;
    }

    /// The same, equal differences left out as well; true where they are the answer.
    bool isAt(double pivot) {
        if (!keepSide(pivot)) {
            return false;
        }
        const std::uint64_t below = walk(m_values, stats::below(pivot), m_columns);
        if (below <= m_index) {
            m_answer = pivot;
            return true;
        }
        m_to.swap(m_columns);
        m_upTo = below;
        return false;
    }

    /// The middle of each row weighed by its width: at least a quarter of what is left lies on either side
    /// (Johnson and Mizoguchi, Selecting the Kth element in X + Y, SIAM J. Comput. 7 (1978) 147-153).
    double medianOfRowMedians() {
        std::vector<std::pair<double, std::uint64_t>> rows;
        for (std::size_t row = 0; row < m_values.size(); ++row) {
            if (m_to[row] > m_from[row]) {
                const std::uint32_t width = m_to[row] - m_from[row];
                rows.emplace_back(m_values[m_from[row] + width / 2] - m_values[row], width);
            }
        }
        std::sort(rows.begin(), rows.end());
        std::uint64_t weight = 0;
        for (const auto& [middle, width] : rows) {
            weight += width;
            if (2 * weight >= m_upTo - m_below) {
                return middle;
            }
        }
        return rows.back().first;
    }

    double selectFromRest() {
        m_some.clear();
        for (std::size_t row = 0; row < m_values.size(); ++row) {
            for (std::uint32_t column = m_from[row]; column < m_to[row]; ++column) {
                m_some.push_back(m_values[column] - m_values[row]);
            }
        }
        return neighboursAt(m_some, static_cast<std::size_t>(m_index - m_below)).at;
    }

    std::span<const double> m_values;
    std::uint64_t m_index;
    Columns m_from; ///< Of each row the columns from here ...
    Columns m_to;   ///< ... to before here are left.
    Columns m_columns;
    std::uint64_t m_below = 0; ///< How many differences were left out as too small ...
    std::uint64_t m_upTo = 0;  ///< ... and how many were not left out as too large.
    std::vector<double> m_some;
    double m_answer = 0;
};

} // namespace

DifferencesBelow SortedDifferences::below(double limit) const {
    DifferencesBelow found{walk(m_values, stats::below(limit), m_columns), -1};
    for (std::size_t row = 0; row < m_values.size(); ++row) {
        if (m_columns[row] > row + 1) {
            found.last = std::max(found.last, m_values[m_columns[row] - 1] - m_values[row]);
        }
    }
    return found;
}

DifferencesUpTo SortedDifferences::upTo(double limit) const {
    DifferencesUpTo found{walk(m_values, stats::upTo(limit), m_columns), m_values.back() - m_values.front()};
    for (std::size_t row = 0; row < m_values.size() && m_columns[row] < m_values.size(); ++row) {
        found.next = std::min(found.next, m_values[m_columns[row]] - m_values[row]);
    }
    return found;
}

double SortedDifferences::at(std::uint64_t index) const {
    return Staircase(m_values, index).find();
}

} // namespace fasit::stats
