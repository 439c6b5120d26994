// Random values for the tests of statistics, and values that no statistic may take.
#pragma once

#include "qc-core/stats/inference/interval.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

namespace fasit::stats {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::array<double, 3> kNotFinite{kInfinity, -kInfinity, kNaN};

struct NormalLaw {
    double mean = 0;
    double sd = 1;
};

inline std::vector<double> randomSample(std::mt19937_64& random, std::size_t n, NormalLaw law) {
    std::normal_distribution<double> value(law.mean, law.sd);
    std::vector<double> values(n);
    std::generate(values.begin(), values.end(), [&] { return value(random); });
    return values;
}

inline std::vector<double> changed(std::vector<double> values, double factor, double shift) {
    std::transform(values.begin(), values.end(), values.begin(),
                   [&](double v) { return factor * v + shift; });
    return values;
}

} // namespace fasit::stats
