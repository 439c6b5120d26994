// A person registers: named in the audit and on each reading, where the person may.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::RegisterFault;

TEST(RegisterByPerson, NamesTheUserInTheAuditAndOnReadingsWithoutAnOperator) {
    SmallLab lab;
    ControlReading high = aReading("52").ofLevel("Høy");
    high.operatorId = "KM";
    const auto report = workflow::registerControls(lab.laboratory(), staffOf(lab), {aReading("25"), high});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->controls.at(0).verdict.kind, VerdictKind::Accept);
    EXPECT_EQ(report->beyondClock, std::nullopt);
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).result.operatorId, "7");
    EXPECT_EQ(lab.results(lab.crp(), 2).at(0).result.operatorId, "KM") << "whom the analyser named";
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.text("SELECT by FROM audit_entry WHERE what = 'registerControls'"), "7");
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(RegisterByPerson, IsForThoseWhoMayThereAndAllOrNothing) {
    SmallLab lab;
    const auto refused = [&](const Actor& actor) {
        const auto report = workflow::registerControls(lab.laboratory(), actor,
                                                       {aReading("25"), aReading("52").ofLevel("Høy")});
        return report ? std::nullopt : std::optional(report.error().fault);
    };
    EXPECT_EQ(refused(aStranger()), RegisterFault::NotAllowed);
    EXPECT_EQ(refused(anAdministrator()), RegisterFault::NotAllowed);
    EXPECT_EQ(refused({{}, lab.site(), Role::Staff}), RegisterFault::NotAllowed) << "nobody";
    ControlReading elsewhere = aReading("25");
    const auto crp = lab.crp();
    elsewhere.place = ReadingPlace{aStranger().site, crp.instrument, crp.analyte, lab.lot("A1"), 1, {}};
    const auto report = workflow::registerControls(lab.laboratory(), aStranger(), {elsewhere});
    ASSERT_FALSE(report) << "where the analyser stands decides, not what the form says";
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM control_result"), 0);
    EXPECT_EQ(refused(responsibleOf(lab)), std::nullopt);
}

TEST(RegisterByPerson, TellsThatTheClockStoodBeforeWhatIsStored) {
    SmallLab lab;
    lab.clock.set("2026-10-05T09:00");
    ASSERT_TRUE(workflow::registerControls(lab.laboratory(), staffOf(lab), {aReading("25")}));
    lab.clock.set("2026-10-05T08:56");
    const auto soon = workflow::registerControls(lab.laboratory(), staffOf(lab),
                                                 {aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
    ASSERT_TRUE(soon);
    EXPECT_EQ(soon->beyondClock, std::nullopt) << "two computers may differ by minutes";
    lab.clock.set("2026-10-04T09:00");
    const auto report =
        workflow::registerControls(lab.laboratory(), staffOf(lab), {aReading("25").at("2026-10-04T09:00")});
    ASSERT_TRUE(report) << "a control does not wait for a clock";
    EXPECT_EQ(report->readings.at(0).fate, ReadingFate::Taken);
    EXPECT_EQ(report->beyondClock, FakeClock("2026-10-05T09:00").utcNow());
}

} // namespace
} // namespace fasit::test
