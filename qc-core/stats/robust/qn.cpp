#include "qc-core/stats/robust/qn.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/sorted_differences.h"
#include "qc-core/stats/robust/sorting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace fasit::stats {
namespace {

constexpr double kNormalFactor = 2.21914;
/// For n = 2, 3, ..., 12.
constexpr std::array<double, 11> kSmallSample{0.399356, 0.99365, 0.51321, 0.84401, 0.6122, 0.85877,
                                              0.66993,  0.87344, 0.72014, 0.88906, 0.75743};

double finiteSampleFactor(std::size_t size) {
    if (size - 2 < kSmallSample.size()) {
        return kSmallSample[size - 2];
    }
    const double n = static_cast<double>(size);
    const double excess =
        size % 2 == 1 ? 1.60188 + (-2.1284 - 5.172 / n) / n : 3.67561 + (1.9654 + (6.987 - 77 / n) / n) / n;
    return 1 / (1 + excess / n);
}

Expected<double, StatError> qnOf(const std::vector<double>& sorted) {
    const std::uint64_t half = sorted.size() / 2 + 1;
    const std::uint64_t index = half * (half - 1) / 2 - 1;
    const double scale =
        kNormalFactor * finiteSampleFactor(sorted.size()) * SortedDifferences(sorted).at(index);
    if (!std::isfinite(scale)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return scale;
}

} // namespace

Expected<double, StatError> qn(std::span<const double> values) {
    return checkValues(values, 2).and_then([&]() -> Expected<double, StatError> {
        const std::vector<double> sorted = sortedCopy(values);
        if (!std::isfinite(sorted.back() - sorted.front())) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        return qnOf(sorted);
    });
}

} // namespace fasit::stats
