// More points than pixels: what stands out is never lost.
#include "app/charts/point_reduction.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace fasit::charts {
namespace {

constexpr int kSpots = 5000;
const Scale kNarrow{{0, kSpots}, 0, 100};

std::vector<Spot> noise() {
    std::vector<Spot> spots;
    for (int i = 0; i < kSpots; ++i) {
        spots.push_back({static_cast<double>(i), std::sin(i * 12.9898) * 10, i % 611 == 0});
    }
    return spots;
}

TEST(Reduction, LeavesFewPointsAlone) {
    const std::vector<Spot> few{{0, 1, false}, {1, 2, false}, {2, 3, false}};
    EXPECT_EQ(reduceToColumns(few, kNarrow), (std::vector<int>{0, 1, 2}));
}

TEST(Reduction, KeepsExtremesOfEveryColumnAndAllThatIsToBeKept) {
    const auto spots = noise();
    const auto kept = reduceToColumns(spots, kNarrow);
    const std::set<int> set(kept.begin(), kept.end());
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
    EXPECT_LT(kept.size(), 450U);
    for (int first = 0; first < kSpots; first += 50) { // 50 spots a pixel
        const auto lower = [&](int a, int b) {
            return spots[static_cast<std::size_t>(a)].y < spots[static_cast<std::size_t>(b)].y;
        };
        std::vector<int> column;
        for (int i = first; i < first + 50; ++i) {
            column.push_back(i);
        }
        EXPECT_TRUE(set.count(*std::min_element(column.begin(), column.end(), lower)));
        EXPECT_TRUE(set.count(*std::max_element(column.begin(), column.end(), lower)));
    }
    for (int i = 0; i < kSpots; ++i) {
        EXPECT_TRUE(!spots[static_cast<std::size_t>(i)].keep || set.count(i));
    }
}

} // namespace
} // namespace fasit::charts
