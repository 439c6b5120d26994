// Random values for the comparisons with naive implementations: fixed seeds, several shapes.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace fasit::stats::test {

enum class Shape { Normal, Contaminated, Tied, MostlyEqual, Skewed };
inline constexpr Shape kShapes[] = {Shape::Normal, Shape::Contaminated, Shape::Tied, Shape::MostlyEqual,
                                    Shape::Skewed};

inline double valueOf(Shape shape, double z, double share) {
    switch (shape) {
    case Shape::Contaminated:
        return share < 0.1 ? 100 + 30 * z : 100 + 3 * z;
    case Shape::Tied:
        return std::round(24 + 2 * z) / 10; // INR to one decimal
    case Shape::MostlyEqual:
        return share < 0.7 ? 5 : std::round(5 + 2 * z); // whole CRP
    case Shape::Skewed:
        return std::exp(1.5 * z);
    default:
        return 100 + 3 * z;
    }
}

inline std::vector<double> randomValues(std::mt19937_64& random, Shape shape, std::size_t count) {
    std::normal_distribution<double> z;
    std::uniform_real_distribution<double> share;
    std::vector<double> values(count);
    std::generate(values.begin(), values.end(), [&] { return valueOf(shape, z(random), share(random)); });
    return values;
}

inline std::size_t randomSize(std::mt19937_64& random, std::size_t fewest, std::size_t most) {
    // Small sizes as often as large ones.
    std::uniform_real_distribution<double> exponent(std::log(double(fewest)), std::log(double(most) + 1));
    return static_cast<std::size_t>(std::exp(exponent(random)));
}

} // namespace fasit::stats::test
