#include "app/charts/point_reduction.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace fasit::charts {
namespace {

struct Column {
    int first = 0;
    int last = 0;
    int lowest = 0;
    int highest = 0;
};

void takeColumn(std::span<const Spot> spots, const Column& column, std::vector<int>& out) {
    for (int i = column.first; i <= column.last; ++i) {
        const bool extreme =
            i == column.first || i == column.last || i == column.lowest || i == column.highest;
        if (extreme || spots[static_cast<std::size_t>(i)].keep) {
            out.push_back(i);
        }
    }
}

} // namespace

std::vector<int> reduceToColumns(std::span<const Spot> spots, const Scale& x) {
    std::vector<int> result;
    if (static_cast<double>(spots.size()) <= std::abs(x.pixelTo - x.pixelFrom)) {
        result.resize(spots.size());
        std::iota(result.begin(), result.end(), 0);
        return result;
    }
    const auto columnOf = [&](int i) { return std::floor(x.toPixel(spots[static_cast<std::size_t>(i)].x)); };
    const auto height = [&](int i) { return spots[static_cast<std::size_t>(i)].y; };
    Column column;
    double current = columnOf(0);
    for (int i = 1; i < static_cast<int>(spots.size()); ++i) {
        if (const double next = columnOf(i); next != current) {
            takeColumn(spots, column, result);
            column = {i, i, i, i};
            current = next;
            continue;
        }
        column.last = i;
        column.lowest = height(i) < height(column.lowest) ? i : column.lowest;
        column.highest = height(i) > height(column.highest) ? i : column.highest;
    }
    takeColumn(spots, column, result);
    return result;
}

} // namespace fasit::charts
