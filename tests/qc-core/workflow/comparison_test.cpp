// Comparison samples against a limit that is data.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"

#include "qc-core/storage/comparison_reader.h"
#include "qc-core/workflow/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::FollowUpFault;

workflow::NewComparison sample(SmallLab& lab, const std::string& home, const std::string& laboratory) {
    return {lab.crp().instrument, lab.crp().analyte, dateOf(at("2026-10-05")), home, laboratory, ""};
}

ComparisonVerdict verdictOf(SmallLab& lab, const std::string& home, const std::string& laboratory) {
    const auto stored =
        workflow::recordComparison(lab.laboratory(), staffOf(lab), sample(lab, home, laboratory));
    return stored.value().verdict.value();
}

bool setLimit(SmallLab& lab, SiteId site, std::optional<AnalyteId> analyte, const char* percent,
              const char* from = "2026-01-01") {
    return workflow::setComparisonLimit(
               lab.laboratory(), aCoordinator(),
               {site, analyte, Decimal::parse(percent).value(), "Programmet", dateOf(at(from))})
        .has_value();
}

std::string limitOf(SmallLab& lab, const char* day = "2026-10-05") {
    return workflow::comparisonLimit(lab.laboratory(), lab.site(), lab.crp().analyte, dateOf(at(day)))
        .percent.toString();
}

TEST(Comparison, IsWithinOnTheLimitOfTwentyPercent) {
    SmallLab lab;
    EXPECT_EQ(verdictOf(lab, "24", "20"), ComparisonVerdict::Within);
    EXPECT_EQ(verdictOf(lab, "16,0", "20"), ComparisonVerdict::Within);
    EXPECT_EQ(verdictOf(lab, "24,1", "20"), ComparisonVerdict::Outside);
    EXPECT_EQ(verdictOf(lab, "15,999999", "20"), ComparisonVerdict::Outside);
}

TEST(Comparison, CannotBeJudgedWithoutTwoNumbers) {
    SmallLab lab;
    EXPECT_EQ(verdictOf(lab, "<5", "4"), ComparisonVerdict::CannotJudge);
    EXPECT_EQ(verdictOf(lab, "5", "<5"), ComparisonVerdict::CannotJudge);
    EXPECT_EQ(verdictOf(lab, "0", "0"), ComparisonVerdict::CannotJudge);
}

TEST(Comparison, IsStoredWithItsLimitAndNumbered) {
    SmallLab lab;
    verdictOf(lab, "24", "20");
    ASSERT_TRUE(setLimit(lab, kProgramme, lab.crp().analyte, "15"));
    EXPECT_EQ(verdictOf(lab, "24", "20"), ComparisonVerdict::Outside);
    lab.reopen();
    const auto list = storage::comparisonSamples(lab.database(), lab.site());
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].runningNumber, 1);
    EXPECT_EQ(list[0].verdict, ComparisonVerdict::Within) << "as it was judged";
    EXPECT_EQ(list[0].limitPercent, Decimal::parse("20").value());
    EXPECT_EQ(list[1].runningNumber, 2);
    EXPECT_EQ(list[1].limitPercent, Decimal::parse("15").value());
    EXPECT_EQ(list[1].homeValue, "24");
    EXPECT_EQ(list[1].by, UserId{7});
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(ComparisonLimit, IsTheNarrowestInForceOnThatDay) {
    SmallLab lab;
    EXPECT_EQ(limitOf(lab), "20");
    ASSERT_TRUE(setLimit(lab, kProgramme, {}, "18"));
    EXPECT_EQ(limitOf(lab), "18");
    ASSERT_TRUE(setLimit(lab, lab.site(), {}, "25"));
    EXPECT_EQ(limitOf(lab), "25");
    ASSERT_TRUE(setLimit(lab, kProgramme, lab.crp().analyte, "15"));
    EXPECT_EQ(limitOf(lab), "15");
    ASSERT_TRUE(setLimit(lab, lab.site(), lab.crp().analyte, "12.5"));
    EXPECT_EQ(limitOf(lab), "12.5");
    ASSERT_TRUE(setLimit(lab, lab.site(), lab.crp().analyte, "10", "2026-11-01"));
    EXPECT_EQ(limitOf(lab), "12.5");
    EXPECT_EQ(limitOf(lab, "2026-11-01"), "10");
    EXPECT_EQ(limitOf(lab, "2025-12-31"), "20") << "before any was set";
}

TEST(Comparison, IsRefusedWithTheReason) {
    SmallLab lab;
    const auto refused = [&](const Actor& actor, const workflow::NewComparison& typed) {
        return workflow::recordComparison(lab.laboratory(), actor, typed).error();
    };
    const auto good = sample(lab, "24", "20");
    EXPECT_EQ(refused(aStranger(), good), FollowUpFault::NotAllowed);
    EXPECT_EQ(refused(anAdministrator(), good), FollowUpFault::NotAllowed);
    EXPECT_EQ(refused(staffOf(lab), sample(lab, "", "20")), FollowUpFault::TextMissing);
    EXPECT_EQ(refused(staffOf(lab), sample(lab, "24", "tjue")), FollowUpFault::NotANumber);
    EXPECT_EQ(refused(staffOf(lab), sample(lab, "01020312345", "20")), FollowUpFault::IdentityNumber);
    auto typed = good;
    typed.comment = "010203 12345";
    EXPECT_EQ(refused(staffOf(lab), typed), FollowUpFault::IdentityNumber);
    typed = good;
    typed.day = dateOf(at("2026-10-06"));
    EXPECT_EQ(refused(staffOf(lab), typed), FollowUpFault::InTheFuture);
    typed = good;
    typed.instrument = {3};
    EXPECT_EQ(refused(staffOf(lab), typed), FollowUpFault::NoSuchInstrument);
    typed = good;
    typed.analyte = {3};
    EXPECT_EQ(refused(staffOf(lab), typed), FollowUpFault::NoSuchAnalyte);
    EXPECT_TRUE(storage::comparisonSamples(lab.database(), lab.site()).empty());
}

TEST(ComparisonLimit, IsSetByCoordinatorsOnly) {
    SmallLab lab;
    const auto set = [&](const Actor& actor, const char* percent) {
        return workflow::setComparisonLimit(
                   lab.laboratory(), actor,
                   {lab.site(), {}, Decimal::parse(percent).value(), "Programmet", dateOf(at("2026-01-01"))})
            .error();
    };
    EXPECT_EQ(set(responsibleOf(lab), "15"), FollowUpFault::NotAllowed);
    EXPECT_EQ(set(anAdministrator(), "15"), FollowUpFault::NotAllowed);
    EXPECT_EQ(set(aCoordinator(), "0"), FollowUpFault::LimitNotPositive);
}

} // namespace
} // namespace fasit::test
