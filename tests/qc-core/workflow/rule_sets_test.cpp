// Which rule set judges: the programme's, one of an analyte, one of an analyte on an instrument; versions.
#include "tests/support/builders.h"
#include "tests/support/small_lab.h"

#include "qc-core/domain/catalogue.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fasit::test {
namespace {

using namespace domain;
using Json = nlohmann::json;

SmallSetup bySd() {
    SmallSetup setup;
    setup.basis = "sd";
    setup.plan = "alternateEachTime";
    return setup;
}

Json ruleSet(const char* key, const char* rules, Json analytes = Json::array()) {
    return {{"key", key}, {"name", key}, {"version", 1}, {"rules", rules}, {"analytes", std::move(analytes)}};
}

int load(SmallLab& lab, const Json& setup) {
    const auto added = workflow::loadSetup(lab.laboratory(), setup.dump(), "test");
    EXPECT_TRUE(added) << (added ? "" : added.error().where);
    return added.value_or(-1);
}

/// A level 1 CRP of 27.5, 2.5 SD above its mean.
Verdict verdictOfTwoAndAHalfSd(SmallLab& lab) {
    lab.clock.set(WallTime{lab.clock.wallNow().seconds + 7 * kSecondsPerDay});
    lab.take({aReading("27.5").at(lab.clock.wallNow())});
    return lab.verdicts(lab.crp()).back();
}

TEST(RuleSets, OfAnAnalyteJudgeItAndNothingElse) {
    SmallLab lab(bySd());
    EXPECT_EQ(verdictOfTwoAndAHalfSd(lab).kind, VerdictKind::Warn);
    Json setup = Json::parse(bySd().json());
    setup["ruleSets"].push_back(ruleSet("strict", "limits,1_2s=reject", {"crp"}));
    EXPECT_EQ(load(lab, setup), 2);
    EXPECT_EQ(verdictOfTwoAndAHalfSd(lab).kind, VerdictKind::Reject);
    const auto& catalogue = lab.database().catalogue();
    EXPECT_EQ(catalogue.ruleSetFor(lab.protein().instrument, lab.protein().analyte)->name, "Sykehjem");
}

TEST(RuleSets, OfAnAnalyteOnAnInstrumentWin) {
    SmallLab lab(bySd());
    Json setup = Json::parse(bySd().json());
    setup["ruleSets"].push_back(ruleSet("strict", "limits,1_2s=reject", {"crp"}));
    setup["ruleSets"].push_back(ruleSet("mild", "limits,1_3s"));
    setup["sites"][0]["schedules"][0]["ruleSet"] = "mild";
    EXPECT_EQ(load(lab, setup), 4);
    const Verdict verdict = verdictOfTwoAndAHalfSd(lab);
    EXPECT_EQ(verdict.kind, VerdictKind::Accept);
    EXPECT_THAT(verdict.violations, testing::IsEmpty());
    lab.reopen();
    EXPECT_EQ(lab.database().catalogue().ruleSetFor(lab.crp().instrument, lab.crp().analyte)->name, "mild");
}

TEST(RuleSets, ANewerVersionReplacesTheOldOneAndTheVerdictSaysWhich) {
    SmallLab lab(bySd());
    verdictOfTwoAndAHalfSd(lab);
    Json setup = Json::parse(bySd().json());
    setup["ruleSets"][0]["version"] = 2;
    setup["ruleSets"][0]["rules"] = "limits,1_2.5s,1_3s";
    EXPECT_EQ(load(lab, setup), 1);
    EXPECT_EQ(load(lab, setup), 0) << "the same again adds nothing";
    EXPECT_EQ(verdictOfTwoAndAHalfSd(lab).kind, VerdictKind::Accept) << "2.5 SD is inside 2.5 SD";
    const auto runs = lab.runs(lab.crp());
    auto& history = lab.database().history();
    EXPECT_EQ(history.verdict(lab.site(), runs[0].key)->ruleSetVersion, 1);
    EXPECT_EQ(history.verdict(lab.site(), runs[1].key)->ruleSetVersion, 2);
}

TEST(RuleSets, MayBeClassic) {
    SmallSetup setup = bySd();
    setup.rules = "limits,classic,1_2s,2_1s@within";
    SmallLab lab(setup);
    const auto take = [&](const char* value) {
        lab.clock.set(WallTime{lab.clock.wallNow().seconds + 7 * kSecondsPerDay});
        lab.take({aReading(value).at(lab.clock.wallNow())});
        return lab.verdicts(lab.crp()).back().kind;
    };
    take("26.5");
    EXPECT_EQ(take("26.5"), VerdictKind::Accept);
    EXPECT_EQ(take("27.5"), VerdictKind::Reject);
}

TEST(RuleSets, ThatNameAnUnknownAnalyteAreRefused) {
    SmallLab lab;
    Json setup = Json::parse(SmallSetup().json());
    setup["ruleSets"].push_back(ruleSet("strict", "limits", {"glu"}));
    const auto added = workflow::loadSetup(lab.laboratory(), setup.dump(), "test");
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().fault, workflow::SetupFault::KeyNotDefined);
    EXPECT_EQ(added.error().where, "ruleSets[1].analytes");
}

} // namespace
} // namespace fasit::test
