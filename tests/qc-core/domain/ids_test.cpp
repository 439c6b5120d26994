// Ids are distinct types: nonsense does not compile.
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace fasit::domain {
namespace {

static_assert(!std::is_convertible_v<LotId, TargetId>);
static_assert(!std::is_constructible_v<SiteId, InstrumentId>);
static_assert(!std::is_convertible_v<std::int64_t, AnalyteId>);
static_assert(!std::is_convertible_v<WallTime, UtcTime>);
static_assert(!std::is_invocable_v<std::equal_to<>, LotId, BottleId>);

TEST(Ids, CompareAndHashByTheirNumber) {
    EXPECT_EQ(LotId{7}, LotId{7});
    EXPECT_LT(LotId{7}, LotId{8});
    EXPECT_EQ(std::hash<LotId>{}(LotId{7}), std::hash<LotId>{}(LotId{7}));
    EXPECT_EQ(kProgramme, SiteId{0});
}

} // namespace
} // namespace fasit::domain
