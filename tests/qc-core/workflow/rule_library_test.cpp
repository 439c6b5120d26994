// Which rule set judges what, choosing another for one control, and what the planning tool recommends.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/storage_error.h"
#include "qc-core/workflow/choose_rules.h"
#include "qc-core/workflow/rule_library.h"
#include "qc-core/workflow/rules_in_force.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::test {
namespace {

using namespace domain;
using reports::AdviceMissing;
using workflow::RuleFault;

SmallSetup bySd() {
    SmallSetup setup;
    setup.basis = "sd";
    setup.plan = "alternateEachTime";
    return setup;
}

class RuleLibrary : public testing::Test {
  protected:
    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    reports::RuleUse crp() {
        for (const auto& use : workflow::ruleLibrary(lab.laboratory(), lab.site()).uses) {
            if (use.analyte == lab.crp().analyte) {
                return use;
            }
        }
        return {};
    }

    RuleSet named(const std::string& name) {
        for (const auto& choice : workflow::ruleLibrary(lab.laboratory(), lab.site()).sets) {
            if (choice.set.name == name) {
                return choice.set;
            }
        }
        ADD_FAILURE() << name;
        return {};
    }

    std::optional<RuleFault> choosing(const Actor& actor, const RuleSet& set) {
        const auto done =
            workflow::chooseRules(lab.laboratory(), actor, {lab.instrument("QR-1"), lab.crp().analyte, set});
        return done ? std::nullopt : std::optional(done.error());
    }

    /// A level 1 CRP, a week after the one before.
    Verdict measure(const char* value) {
        lab.clock.set(WallTime{lab.clock.wallNow().seconds + 7 * kSecondsPerDay});
        lab.take({aReading(value).at(lab.clock.wallNow())});
        return lab.verdicts(lab.crp()).back();
    }

    SmallLab lab{bySd()};
};

TEST_F(RuleLibrary, TellsWhichSetJudgesWhatAndWhichThereAre) {
    EXPECT_EQ(crp().set.name, "Sykehjem");
    EXPECT_EQ(crp().levels, 2);
    EXPECT_FALSE(crp().isOwn);
    EXPECT_FALSE(crp().set.rules.empty());
    for (const char* name : {"Westgard", "Trollboken", "sigma-6 N2", "sigma-3 N3"}) {
        EXPECT_FALSE(named(name).rules.empty()) << name;
    }
}

TEST_F(RuleLibrary, AnotherSetIsChosenForOneControlFromNowOn) {
    EXPECT_EQ(measure("27.5").kind, VerdictKind::Warn);
    RuleSet strict;
    strict.name = "Streng";
    strict.definition = "limits,1_2s=reject";
    ASSERT_EQ(choosing(aCoordinator(), strict), std::nullopt);
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Warn) << "what was judged stays";
    EXPECT_EQ(measure("27.5").kind, VerdictKind::Reject);
    lab.reopen();
    EXPECT_EQ(crp().set.name, "Streng");
    EXPECT_TRUE(crp().isOwn);
    const auto& catalogue = lab.database().catalogue();
    EXPECT_EQ(catalogue.ruleSetFor(lab.protein().instrument, lab.protein().analyte)->name, "Sykehjem");
}

TEST_F(RuleLibrary, TheUsualSetCanBeChosenAgainAndGoesOnJudgingEverywhereElse) {
    const RuleSet usual = crp().set;
    ASSERT_EQ(choosing(aCoordinator(), named("Westgard")), std::nullopt);
    EXPECT_EQ(crp().set.name, "Westgard");
    ASSERT_EQ(choosing(aCoordinator(), usual), std::nullopt);
    EXPECT_EQ(crp().set.name, "Sykehjem");
    const auto& catalogue = lab.database().catalogue();
    EXPECT_EQ(catalogue.ruleSetFor(lab.protein().instrument, lab.protein().analyte)->name, "Sykehjem");
    const auto stored = catalogue.ruleSets.size();
    ASSERT_EQ(choosing(aCoordinator(), named("Westgard")), std::nullopt);
    ASSERT_EQ(choosing(aCoordinator(), usual), std::nullopt);
    EXPECT_EQ(lab.database().catalogue().ruleSets.size(), stored) << "what is stored for a use is used again";
}

TEST_F(RuleLibrary, WhatOneHomeChoosesIsSeenByNoOther) {
    ASSERT_EQ(choosing(aCoordinator(), named("Westgard")), std::nullopt);
    auto elsewhere = lab.database().catalogue();
    const SiteId home = lab.crp().site;
    EXPECT_EQ(elsewhere.ruleSets.back().site, home);
    // Another home gets the rows of the programme and none of this one's.
    std::erase_if(elsewhere.ruleSets, [&](const RuleSet& set) { return set.site == home; });
    elsewhere.ruleSetUses.clear();
    elsewhere.buildIndex();
    for (const auto& group : {lab.crp(), lab.protein()}) {
        const auto* judging = elsewhere.ruleSetFor(group.instrument, group.analyte);
        EXPECT_TRUE(!judging || judging->name == "Sykehjem");
    }
}

TEST_F(RuleLibrary, NothingIsJudgedWhereTheChosenSetIsMissing) {
    ASSERT_EQ(choosing(aCoordinator(), named("Westgard")), std::nullopt);
    auto broken = lab.database().catalogue();
    const auto use = broken.ruleSetUses.back();
    std::erase_if(broken.ruleSets, [&](const RuleSet& set) { return set.id == use.ruleSet; });
    broken.buildIndex();
    EXPECT_TRUE(workflow::isMissing(broken, *use.instrument, *use.analyte));
    EXPECT_THROW(workflow::rulesInForce(broken, *use.instrument, *use.analyte), storage::StorageError);
}

TEST_F(RuleLibrary, WhereTheChosenSetIsMissingThePageSaysSoAndAnotherCanBeChosen) {
    const RuleSet other = named("Westgard");
    {
        storage::WriteTransaction transaction(lab.database(), lab.clock);
        const RuleSetUse nowhere{RuleSetId{4711}, lab.crp().instrument, lab.crp().analyte};
        storage::append(transaction, lab.site(), nowhere);
        transaction.commit({"test", "setup", ""});
    }
    EXPECT_TRUE(crp().isMissing);
    EXPECT_TRUE(crp().set.definition.empty());
    ASSERT_EQ(choosing(aCoordinator(), other), std::nullopt);
    EXPECT_FALSE(crp().isMissing);
    EXPECT_EQ(crp().set.name, "Westgard");
}

TEST_F(RuleLibrary, ChoosingIsTheAdvisers) {
    const RuleSet other = named("Westgard");
    for (const Actor& actor : {staffOf(lab), responsibleOf(lab), anAdministrator(), aStranger()}) {
        EXPECT_EQ(choosing(actor, other), RuleFault::NotAllowed);
    }
    EXPECT_EQ(choosing(aCoordinator(), crp().set), RuleFault::AlreadyInForce);
    RuleSet bad = other;
    bad.definition = "1_2s,nonsense";
    EXPECT_EQ(choosing(aCoordinator(), bad), RuleFault::BadRules);
    const auto nowhere =
        workflow::chooseRules(lab.laboratory(), aCoordinator(), {{4711}, lab.crp().analyte, other});
    EXPECT_EQ(nowhere.error(), RuleFault::NoSuchInstrument);
}

TEST_F(RuleLibrary, ARecommendationRestsOnTwentyResultsAndAGoal) {
    const auto advice = [&] {
        return workflow::ruleAdvice(lab.laboratory(), lab.instrument("QR-1"), lab.crp().analyte);
    };
    EXPECT_EQ(advice().missing, AdviceMissing::TooFewResults);
    for (int week = 0; week < 20; ++week) {
        measure(week % 2 == 0 ? "24" : "26");
    }
    const auto found = advice();
    EXPECT_EQ(found.results, 20);
    EXPECT_EQ(found.missing, AdviceMissing::None);
    EXPECT_NEAR(found.biasPercent, 0, 1e-9);
    EXPECT_NEAR(found.cvPercent, 4.1, 0.01);
    EXPECT_NEAR(found.sigma, found.allowedPercent / found.cvPercent, 1e-9);
    EXPECT_EQ(found.rules, "1_3s,2_2s,R_4s,4_1s") << "sigma 4.9 has reached the mark of 4";
}

} // namespace
} // namespace fasit::test
