// The series of the textbook's CUSUM and EWMA examples: D. C. Montgomery, Introduction to Statistical Quality
// Control, table 9.1. 20 values of mean 10, then 10 of mean 11; SD 1.
#pragma once

#include <array>

namespace fasit::stats {

constexpr std::array<double, 30> kMontgomery{
    9.45, 7.99,  9.29,  11.66, 12.16, 10.18, 8.04, 11.46, 9.20,  10.34, 9.03,  11.47, 10.51, 9.40,  10.08,
    9.37, 10.62, 10.31, 8.52,  10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52};

} // namespace fasit::stats
