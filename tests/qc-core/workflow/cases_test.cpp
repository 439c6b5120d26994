// A case from being opened until it is closed, and the list that a coordinator works from.
#include "tests/support/actors.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/case_list.h"
#include "qc-core/workflow/cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using workflow::FollowUpFault;

Date day(const char* text) {
    return dateOf(at(text));
}

class Cases : public testing::Test {
  protected:
    Cases()
        : m_staff(m_lab.add(Role::Staff, "Stine Stab"))
        , m_coordinator(m_lab.add(Role::Coordinator, "Rita Rådgiver")) {}

    CaseId open(const std::string& cause = "CRP driver") {
        const auto group = m_lab.crp();
        return workflow::openCase(m_lab.laboratory(), m_staff,
                                  {m_lab.site(), group.instrument, group.analyte, cause})
            .value();
    }

    void agree(CaseId id, const char* due) {
        ASSERT_TRUE(workflow::agreeCase(m_lab.laboratory(), m_coordinator, id,
                                        {m_coordinator.user, "Besøk med ny lot", day(due)}));
    }

    std::vector<std::string> causes(const Actor& actor) {
        std::vector<std::string> list;
        for (const auto& state : workflow::openCases(m_lab.laboratory(), actor)) {
            list.push_back(state.current.cause);
        }
        return list;
    }

    UserLab m_lab;
    Actor m_staff;
    Actor m_coordinator;
};

TEST_F(Cases, KeepEveryStepAndStandAsTheNewestAgreementSays) {
    const CaseId id = open();
    agree(id, "2026-10-20");
    m_lab.clock.set("2026-10-06T08:00");
    ASSERT_TRUE(workflow::noteContact(m_lab.laboratory(), m_staff, id, "Ringte leverandøren"));
    agree(id, "2026-10-30");
    const auto state = workflow::caseState(m_lab.laboratory(), id);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->steps.size(), 4U);
    EXPECT_EQ(state->steps[2].text, "Ringte leverandøren");
    EXPECT_EQ(state->steps[2].by, m_staff.user);
    EXPECT_EQ(state->current.cause, "CRP driver");
    EXPECT_EQ(state->current.owner, m_coordinator.user);
    EXPECT_EQ(state->current.due, day("2026-10-30"));
    EXPECT_EQ(state->current.instrument, m_lab.crp().instrument);
    EXPECT_FALSE(state->overdue);
    ASSERT_TRUE(workflow::closeCase(m_lab.laboratory(), m_coordinator, id, "Ny lot er stabil"));
    EXPECT_TRUE(workflow::caseState(m_lab.laboratory(), id)->current.closed);
    EXPECT_TRUE(causes(m_coordinator).empty());
    EXPECT_EQ(workflow::noteContact(m_lab.laboratory(), m_staff, id, "Takk").error(),
              FollowUpFault::CaseClosed);
    EXPECT_THAT(m_lab.faultsInChain(), testing::IsEmpty());
}

TEST_F(Cases, AreListedOverdueFirst) {
    open("uten dato");
    agree(open("senere"), "2026-12-01");
    agree(open("først"), "2026-10-08");
    agree(open("så"), "2026-10-09");
    m_lab.clock.set("2026-10-10T08:00");
    EXPECT_THAT(causes(m_coordinator), ElementsAre("først", "så", "senere", "uten dato"));
    const auto list = workflow::openCases(m_lab.laboratory(), m_coordinator);
    EXPECT_TRUE(list[1].overdue);
    EXPECT_FALSE(list[2].overdue);
}

TEST_F(Cases, AreShownToTheHomeAndToThoseWhoFollowIt) {
    open();
    EXPECT_EQ(causes(m_staff).size(), 1U);
    EXPECT_TRUE(causes(aStranger()).empty());
    Actor limited = m_coordinator;
    limited.homes = {SiteId{4711}};
    EXPECT_TRUE(causes(limited).empty());
    limited.homes.push_back(m_lab.site());
    EXPECT_EQ(causes(limited).size(), 1U);
}

TEST_F(Cases, MayConcernTheHomeAsAWhole) {
    const auto id =
        workflow::openCase(m_lab.laboratory(), m_coordinator, {m_lab.site(), {}, {}, "Mangler opplæring"});
    ASSERT_TRUE(id);
    const auto state = workflow::caseState(m_lab.laboratory(), *id);
    EXPECT_FALSE(state->current.instrument);
    EXPECT_FALSE(state->current.analyte);
}

TEST_F(Cases, AreAgreedAndClosedByThoseWhoMay) {
    const CaseId id = open();
    const workflow::CaseAgreement agreement{m_coordinator.user, "Besøk", day("2026-10-20")};
    EXPECT_EQ(workflow::agreeCase(m_lab.laboratory(), m_staff, id, agreement).error(),
              FollowUpFault::NotAllowed);
    EXPECT_EQ(workflow::closeCase(m_lab.laboratory(), m_staff, id, "Ferdig").error(),
              FollowUpFault::NotAllowed);
    EXPECT_EQ(workflow::noteContact(m_lab.laboratory(), aStranger(), id, "Hei").error(),
              FollowUpFault::NotAllowed);
    EXPECT_EQ(
        workflow::openCase(m_lab.laboratory(), m_lab.administrator, {m_lab.site(), {}, {}, "Sak"}).error(),
        FollowUpFault::NotAllowed);
}

TEST_F(Cases, AreRefusedWithTheReason) {
    const auto openFault = [&](const workflow::NewCase& opened) {
        return workflow::openCase(m_lab.laboratory(), m_coordinator, opened).error();
    };
    EXPECT_EQ(openFault({m_lab.site(), {}, {}, " "}), FollowUpFault::TextMissing);
    EXPECT_EQ(openFault({m_lab.site(), {}, {}, "Pasient 01020312345"}), FollowUpFault::IdentityNumber);
    EXPECT_EQ(openFault({SiteId{4711}, {}, {}, "Sak"}), FollowUpFault::NoSuchHome);
    EXPECT_EQ(openFault({m_lab.site(), InstrumentId{3}, {}, "Sak"}), FollowUpFault::NoSuchInstrument);
    EXPECT_EQ(openFault({m_lab.site(), {}, AnalyteId{3}, "Sak"}), FollowUpFault::NoSuchAnalyte);
    const CaseId id = open();
    const auto agreeFault = [&](const workflow::CaseAgreement& agreement) {
        return workflow::agreeCase(m_lab.laboratory(), m_coordinator, id, agreement).error();
    };
    EXPECT_EQ(agreeFault({m_coordinator.user, "", day("2026-10-20")}), FollowUpFault::TextMissing);
    EXPECT_EQ(agreeFault({UserId{3}, "Besøk", day("2026-10-20")}), FollowUpFault::NoSuchOwner);
    EXPECT_EQ(agreeFault({m_lab.administrator.user, "Besøk", day("2026-10-20")}), FollowUpFault::NoSuchOwner);
    EXPECT_EQ(agreeFault({m_staff.user, "Besøk", day("2026-10-04")}), FollowUpFault::DueInThePast);
    EXPECT_EQ(workflow::closeCase(m_lab.laboratory(), m_coordinator, CaseId{3}, "Ferdig").error(),
              FollowUpFault::NoSuchCase);
    EXPECT_EQ(workflow::closeCase(m_lab.laboratory(), m_coordinator, id, "").error(),
              FollowUpFault::TextMissing);
    EXPECT_EQ(workflow::caseState(m_lab.laboratory(), id)->steps.size(), 1U);
}

} // namespace
} // namespace fasit::test
