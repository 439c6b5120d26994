#include "qc-core/reports/month_figures.h"

#include "qc-core/base/decimal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fasit::reports {
namespace {

constexpr long double kMicros = Decimal::kMicrosPerUnit;

/// n * sum of squares - square of the sum: n (n - 1) times the variance, in 10^-12.
long double scaledVariance(const domain::MonthSum& sum) {
    const auto total = sum.sum.total();
    const auto squares = sum.squares.total();
    Int128 left = 0;
    Int128 right = 0;
    if (total && squares && !__builtin_mul_overflow(*squares, Int128{sum.numbers}, &left) &&
        !__builtin_mul_overflow(*total, *total, &right)) {
        return static_cast<long double>(left - right);
    }
    const long double mean = sum.sum.approximate();
    return static_cast<long double>(sum.numbers) * sum.squares.approximate() - mean * mean;
}

} // namespace

MonthFigures figuresOf(const domain::MonthSum& sum) {
    MonthFigures figures;
    figures.n = sum.numbers;
    figures.results = std::accumulate(sum.judged.begin(), sum.judged.end(), std::int64_t{0});
    figures.rejected = sum.judged[static_cast<std::size_t>(domain::VerdictKind::Reject)];
    const auto n = static_cast<long double>(sum.numbers);
    if (sum.numbers > 0) {
        figures.mean = static_cast<double>(sum.sum.approximate() / n / kMicros);
    }
    if (sum.numbers > 1) {
        const long double variance = std::max(scaledVariance(sum), 0.0L) / (n * (n - 1));
        figures.sd = static_cast<double>(std::sqrt(variance) / kMicros);
    }
    if (figures.sd && *figures.mean > 0) {
        constexpr double kPercent = 100;
        figures.cv = kPercent * *figures.sd / *figures.mean;
    }
    return figures;
}

} // namespace fasit::reports
