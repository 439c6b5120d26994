#include "qc-core/stats/robust/quantile.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/order_statistics.h"

#include <cmath>

namespace fasit::stats {

Expected<double, StatError> quantile(std::span<const double> values, double probability) {
    if (!(probability >= 0 && probability <= 1)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return checkValues(values, 1).map([&] {
        const double place = static_cast<double>(values.size() - 1) * probability;
        const double whole = std::floor(place);
        const Neighbours around = neighboursAt(values, static_cast<std::size_t>(whole));
        return std::lerp(around.at, around.next, place - whole);
    });
}

Expected<double, StatError> median(std::span<const double> values) {
    return checkValues(values, 1).map([&] { return middleOf(values); });
}

} // namespace fasit::stats
