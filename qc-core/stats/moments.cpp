#include "qc-core/stats/moments.h"

#include <cmath>

namespace fasit::stats {
namespace {

struct Moments {
    double count = 0;
    double mean = 0;
    double squares = 0; ///< Sum of squared distances from the mean.

    /// B. P. Welford, Note on a method for calculating corrected sums of squares and products,
    /// Technometrics 4 (1962) 419-420.
    void add(double value) {
        ++count;
        const double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }
};

Expected<Moments, StatError> momentsOf(std::span<const double> values, double fewest) {
    Moments moments;
    for (const double value : values) {
        moments.add(value);
    }
    if (moments.count < fewest) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    // One infinity or NaN among the values makes the running mean so.
    if (!std::isfinite(moments.mean)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return moments;
}

Expected<double, StatError> sdOf(const Moments& moments) {
    const double sd = std::sqrt(moments.squares / (moments.count - 1));
    return std::isfinite(sd) ? Expected<double, StatError>(sd) : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

Expected<double, StatError> mean(std::span<const double> values) {
    return momentsOf(values, 1).map([](const Moments& moments) { return moments.mean; });
}

Expected<double, StatError> sampleSd(std::span<const double> values) {
    return momentsOf(values, 2).and_then(sdOf);
}

Expected<double, StatError> coefficientOfVariation(std::span<const double> values) {
    return momentsOf(values, 2).and_then([](const Moments& moments) -> Expected<double, StatError> {
        if (moments.mean <= 0) {
            return Unexpected<StatError>(StatError::MeanNotPositive);
        }
        return sdOf(moments).and_then([&](double sd) -> Expected<double, StatError> {
            const double cv = 100 * sd / moments.mean;
            return std::isfinite(cv) ? Expected<double, StatError>(cv)
                                     : Unexpected<StatError>(StatError::NotFinite);
        });
    });
}

} // namespace fasit::stats
