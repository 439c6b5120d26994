// A clock that was set back is told of, and stops nothing.
#include "tests/support/actors.h"
#include "tests/support/builders.h"

#include "qc-core/workflow/clock_check.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

TEST(ClockCheck, TellsOfAClockThatWasSetBack) {
    SmallLab lab;
    EXPECT_FALSE(workflow::entryBeyondClock(lab.laboratory(), lab.site()));
    lab.take({aReading("25")});
    lab.clock.set("2026-10-05T07:55");
    EXPECT_FALSE(workflow::entryBeyondClock(lab.laboratory(), lab.site())) << "five minutes are let pass";
    lab.clock.set("2026-10-05T07:54:59");
    const auto newest = workflow::entryBeyondClock(lab.laboratory(), lab.site());
    ASSERT_TRUE(newest);
    EXPECT_EQ(isoText(*newest), "2026-10-05T07:00:00.000000Z");
    EXPECT_FALSE(workflow::entryBeyondClock(lab.laboratory(), domain::SiteId{4711})) << "another home";
}

TEST(ClockCheck, StopsNoControl) {
    SmallLab lab;
    lab.take({aReading("25")});
    lab.clock.set("2026-10-04T08:00");
    const auto report = lab.take({aReading("25").at("2026-10-04T07:59")});
    EXPECT_EQ(report.readings.at(0).fate, domain::ReadingFate::Taken);
}

} // namespace
} // namespace fasit::test
