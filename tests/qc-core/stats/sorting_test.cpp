// The sort beside the standard library's, over every size up to some beyond the room it keeps for few values.
#include "qc-core/stats/robust/sorting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace fasit::stats {
namespace {

TEST(SortedCopy, IsThatOfTheStandardLibraryAtEverySize) {
    std::mt19937_64 random(20261003);
    std::normal_distribution<double> z;
    std::uniform_int_distribution<int> few(-3, 3);
    for (std::size_t size = 0; size < 1'100; ++size) {
        std::vector<double> scattered(size);
        std::vector<double> tied(size);
        std::generate(scattered.begin(), scattered.end(), [&] { return z(random); });
        std::generate(tied.begin(), tied.end(), [&] { return few(random); });
        for (const auto& values : {scattered, tied}) {
            std::vector<double> expected = values;
            std::sort(expected.begin(), expected.end());
            ASSERT_EQ(sortedCopy(values), expected) << size << " values";
        }
    }
}

TEST(SortedCopy, MakesANegativeZeroAZero) {
    for (const std::size_t size : {1U, 2U, 7U, 30U}) {
        std::vector<double> zeros(size, 0.0);
        zeros.back() = -0.0;
        for (const double zero : sortedCopy(zeros)) {
            EXPECT_FALSE(std::signbit(zero)) << size << " values";
        }
    }
}

} // namespace
} // namespace fasit::stats
