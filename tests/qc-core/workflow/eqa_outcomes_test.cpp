// What a home records of a programme's round: grades, document, follow-up, correction; refused with the
// reason.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"

#include "qc-core/storage/eqa_outcomes.h"
#include "qc-core/workflow/eqa_outcomes.h"
#include "qc-core/workflow/own_eqa_grades.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::EqaFault;

EqaOutcome outcome(SmallLab& lab) {
    EqaOutcome typed;
    typed.instrument = lab.crp().instrument;
    typed.analyte = lab.crp().analyte;
    typed.programme = "Noen program";
    typed.round = "2026-2";
    typed.level = 2;
    typed.analyseBy = dateOf(at("2026-09-25"));
    typed.answerBy = dateOf(at("2026-09-28"));
    typed.measuredOn = dateOf(at("2026-09-24"));
    typed.reagentLot = "KT4815";
    typed.ownValues = {"24", "26"};
    typed.assignedValue = "22,5";
    typed.comment = "Etter ferien";
    return typed;
}

EqaOutcome recorded(SmallLab& lab, const EqaOutcome& typed) {
    return workflow::recordEqaOutcome(lab.laboratory(), staffOf(lab), typed).value();
}

TEST(EqaOutcomes, AreStoredWithTheProgrammesGradesAndAllThatWasTyped) {
    SmallLab lab;
    EqaOutcome typed = outcome(lab);
    typed.trueness = EqaGrade::Acceptable;
    typed.precision = EqaGrade::Poor;
    const auto stored = recorded(lab, typed);
    lab.reopen();
    const auto list = storage::eqaOutcomes(lab.database(), lab.site());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].key, stored.key);
    EXPECT_EQ(list[0].programme, "Noen program");
    EXPECT_EQ(list[0].round, "2026-2");
    EXPECT_EQ(list[0].level, 2);
    EXPECT_EQ(list[0].analyseBy, dateOf(at("2026-09-25")));
    EXPECT_EQ(list[0].answerBy, dateOf(at("2026-09-28")));
    EXPECT_EQ(list[0].measuredOn, dateOf(at("2026-09-24")));
    EXPECT_EQ(list[0].reagentLot, "KT4815");
    EXPECT_EQ(list[0].ownValues, (std::vector<std::string>{"24", "26"}));
    EXPECT_EQ(list[0].assignedValue, "22,5");
    EXPECT_EQ(list[0].trueness, EqaGrade::Acceptable);
    EXPECT_EQ(list[0].precision, EqaGrade::Poor);
    EXPECT_EQ(list[0].gradedBy, GradedBy::Programme);
    EXPECT_EQ(list[0].comment, "Etter ferien");
    EXPECT_EQ(list[0].by, UserId{7});
    EXPECT_FALSE(list[0].document);
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(EqaOutcomes, WithoutTheProgrammesGradesAreGradedByFasitWhichSaysSo) {
    const Analyte crp = [] {
        Analyte analyte;
        analyte.code = "NPU19748"; // CRP: 20 %
        analyte.unit = "mg/L";
        return analyte;
    }();
    const auto grades = [&](const std::vector<const char*>& own, const char* assigned) {
        std::vector<ControlValue> values;
        for (const char* text : own) {
            values.push_back(parseQuantity(text).value());
        }
        return workflow::ownEqaGrades(crp, values, parseQuantity(assigned).value(), dateOf(at("2026-09-28")));
    };
    EXPECT_EQ(grades({"24", "24"}, "20").trueness, EqaGrade::Acceptable);
    EXPECT_EQ(grades({"22", "22"}, "20").trueness, EqaGrade::Good);
    EXPECT_EQ(grades({"24", "24.1"}, "20").trueness, EqaGrade::Poor);
    EXPECT_EQ(grades({"20", "20"}, "20").precision, EqaGrade::Good);
    EXPECT_EQ(grades({"18", "22"}, "20").precision, EqaGrade::Acceptable);
    EXPECT_EQ(grades({"18", "22.1"}, "20").precision, EqaGrade::Poor);
    EXPECT_FALSE(grades({"20"}, "20").precision);
    EXPECT_FALSE(grades({"<5"}, "20").trueness);
}

TEST(EqaOutcomes, OfStripsAreGradedByStepsFromTheAssignedOne) {
    const auto grade = [](const std::vector<int>& own, int assigned) {
        Analyte protein;
        protein.kind = ValueKind::Ordinal;
        protein.steps = {"neg", "spor", "1+", "2+", "3+"};
        std::vector<ControlValue> values;
        for (const int step : own) {
            values.emplace_back(OrdinalStep{step});
        }
        return workflow::ownEqaGrades(protein, values, OrdinalStep{assigned}, Date{});
    };
    EXPECT_EQ(grade({2, 2}, 2).trueness, EqaGrade::Good);
    EXPECT_EQ(grade({2, 3}, 2).trueness, EqaGrade::Acceptable);
    EXPECT_EQ(grade({2, 0}, 2).trueness, EqaGrade::Poor);
    EXPECT_FALSE(grade({2, 2}, 2).precision);
}

TEST(EqaOutcomes, OfTwoStepsTheOtherOneIsNeverAcceptable) {
    Analyte nitrite;
    nitrite.kind = ValueKind::Ordinal;
    nitrite.steps = {"neg", "pos"};
    const auto grade = [&](const std::vector<ControlValue>& own, int assigned) {
        return workflow::ownEqaGrades(nitrite, own, OrdinalStep{assigned}, Date{}).trueness;
    };
    EXPECT_EQ(grade({OrdinalStep{1}, OrdinalStep{1}}, 1), EqaGrade::Good);
    EXPECT_EQ(grade({OrdinalStep{0}, OrdinalStep{0}}, 1), EqaGrade::Poor);
    EXPECT_EQ(grade({OrdinalStep{0}, OrdinalStep{1}}, 0), EqaGrade::Poor);
}

TEST(EqaOutcomes, OfQualitativeTestsAreGoodWhereEqualAndElsePoor) {
    Analyte strep;
    strep.kind = ValueKind::Qualitative;
    const auto grades = [&](const std::vector<ControlValue>& own, Qualitative assigned) {
        return workflow::ownEqaGrades(strep, own, assigned, Date{});
    };
    EXPECT_EQ(grades({Qualitative::Positive}, Qualitative::Positive).trueness, EqaGrade::Good);
    EXPECT_EQ(grades({Qualitative::Negative}, Qualitative::Positive).trueness, EqaGrade::Poor);
    EXPECT_EQ(grades({Qualitative::Invalid}, Qualitative::Negative).trueness, EqaGrade::Poor);
    EXPECT_EQ(grades({Qualitative::Positive, Qualitative::Negative}, Qualitative::Positive).trueness,
              EqaGrade::Poor);
    EXPECT_FALSE(grades({Qualitative::Positive}, Qualitative::Positive).precision);
    EXPECT_FALSE(grades({NoValue{"---"}}, Qualitative::Positive).trueness);
    EXPECT_FALSE(grades({Qualitative::Invalid}, Qualitative::Invalid).trueness) << "no assigned value";
}

TEST(EqaOutcomes, WithoutALimitAreGradedByNobody) {
    SmallLab lab;
    EqaOutcome typed = outcome(lab);
    typed.instrument = lab.protein().instrument;
    typed.analyte = lab.protein().analyte;
    typed.ownValues = {"neg"};
    typed.assignedValue = "neg";
    const auto steps = recorded(lab, typed);
    EXPECT_EQ(steps.gradedBy, GradedBy::Fasit);
    EXPECT_EQ(steps.trueness, EqaGrade::Good);
    typed = outcome(lab);
    typed.ownValues = {"<5"};
    const auto censored = recorded(lab, typed);
    EXPECT_EQ(censored.gradedBy, GradedBy::Nobody);
    EXPECT_FALSE(censored.trueness);
}

TEST(EqaOutcomes, KeepTheDocumentByteForByte) {
    SmallLab lab;
    std::string pdf = "%PDF-1.4\n";
    for (int byte = 0; byte < 256; ++byte) {
        pdf += static_cast<char>(byte);
    }
    const auto key =
        workflow::keepEqaDocument(lab.laboratory(), staffOf(lab), {lab.site(), "svar.pdf", pdf}).value();
    EqaOutcome typed = outcome(lab);
    typed.document = key;
    recorded(lab, typed);
    lab.reopen();
    const auto stored = storage::eqaOutcomes(lab.database(), lab.site()).at(0);
    ASSERT_EQ(stored.document, key);
    const auto document = storage::eqaDocument(lab.database(), lab.site(), key);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->bytes, pdf);
    EXPECT_EQ(document->name, "svar.pdf");
    EXPECT_FALSE(storage::eqaDocument(lab.database(), SiteId{4711}, key));
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(EqaOutcomes, ACorrectionTakesThePlaceOfTheOldOneAndBothStay) {
    SmallLab lab;
    const auto first = recorded(lab, outcome(lab));
    EqaOutcome typed = outcome(lab);
    typed.ownValues = {"24", "25"};
    typed.supersedes = first.key;
    const auto second = recorded(lab, typed);
    const auto all = storage::eqaOutcomes(lab.database(), lab.site());
    ASSERT_EQ(all.size(), 2U);
    const auto standing = storage::standingOutcomes(all);
    ASSERT_EQ(standing.size(), 1U);
    EXPECT_EQ(standing[0].key, second.key);
    const auto again = workflow::recordEqaOutcome(lab.laboratory(), staffOf(lab), typed);
    EXPECT_EQ(again.error(), EqaFault::NoSuchOutcome) << "corrected already";
}

TEST(EqaOutcomes, AreFollowedUpStepByStep) {
    SmallLab lab;
    const auto stored = recorded(lab, outcome(lab));
    const auto follow = [&](const char* text) {
        return workflow::followUpEqaOutcome(lab.laboratory(), staffOf(lab),
                                            {{}, lab.site(), stored.key, text, {}, {}});
    };
    ASSERT_TRUE(follow("Ringte rådgiver"));
    lab.clock.set("2026-10-06T08:00");
    ASSERT_TRUE(follow("Ny kontroll med ny pakning"));
    EXPECT_EQ(follow(" ").error(), EqaFault::TextMissing);
    EXPECT_EQ(follow("01020312345").error(), EqaFault::IdentityNumber);
    const auto steps = storage::eqaFollowUps(lab.database(), lab.site());
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].text, "Ringte rådgiver");
    EXPECT_EQ(steps[1].outcome, stored.key);
    EXPECT_EQ(steps[1].by, UserId{7});
    EXPECT_LT(steps[0].at, steps[1].at);
    const auto stranger = workflow::followUpEqaOutcome(
        lab.laboratory(), staffOf(lab), {{}, lab.site(), {stored.key.origin, 999999}, "x", {}, {}});
    EXPECT_EQ(stranger.error(), EqaFault::NoSuchOutcome);
}

TEST(EqaOutcomes, AreRefusedWithTheReason) {
    SmallLab lab;
    const auto refused = [&](const Actor& actor, auto change) {
        EqaOutcome typed = outcome(lab);
        change(typed);
        return workflow::recordEqaOutcome(lab.laboratory(), actor, typed).error();
    };
    const Actor staff = staffOf(lab);
    EXPECT_EQ(refused(aStranger(), [](auto&) {}), EqaFault::NotAllowed);
    EXPECT_EQ(refused(anAdministrator(), [](auto&) {}), EqaFault::NotAllowed);
    EXPECT_EQ(refused(staff, [](auto& o) { o.instrument = {3}; }), EqaFault::NoSuchInstrument);
    EXPECT_EQ(refused(staff, [](auto& o) { o.analyte = {3}; }), EqaFault::NoSuchAnalyte);
    EXPECT_EQ(refused(staff, [](auto& o) { o.programme = " "; }), EqaFault::ProgrammeMissing);
    EXPECT_EQ(refused(staff, [](auto& o) { o.round = ""; }), EqaFault::RoundMissing);
    EXPECT_EQ(refused(staff, [](auto& o) { o.comment = "010203 12345"; }), EqaFault::IdentityNumber);
    EXPECT_EQ(refused(staff, [](auto& o) { o.ownValues = {"01020312345"}; }), EqaFault::IdentityNumber);
    EXPECT_EQ(refused(staff, [](auto& o) { o.comment = "\xFF"; }), EqaFault::TextUnusable);
    EXPECT_EQ(refused(staff, [](auto& o) { o.level = 0; }), EqaFault::LevelNotPositive);
    EXPECT_EQ(refused(staff, [](auto& o) { o.ownValues.clear(); }), EqaFault::NoOwnValue);
    EXPECT_EQ(refused(staff, [](auto& o) { o.ownValues.assign(10, "24"); }), EqaFault::TooManyParallels);
    EXPECT_EQ(refused(staff, [](auto& o) { o.ownValues = {"24", "høy"}; }), EqaFault::OwnNotReadable);
    EXPECT_EQ(refused(staff, [](auto& o) { o.ownValues = {"< 5"}; }), EqaFault::OwnNotReadable);
    EXPECT_EQ(refused(staff, [](auto& o) { o.assignedValue = ""; }), EqaFault::AssignedNotReadable);
    EXPECT_EQ(refused(staff, [](auto& o) { o.answerBy.days = o.analyseBy.days - 1; }),
              EqaFault::AnswerBeforeAnalysis);
    EXPECT_EQ(refused(staff, [](auto& o) { o.measuredOn = dateOf(at("2026-10-06")); }),
              EqaFault::InTheFuture);
    EXPECT_EQ(refused(staff, [](auto& o) { o.document = FactKey{1, 1}; }), EqaFault::NoSuchDocument);
    EXPECT_EQ(refused(staff, [](auto& o) { o.supersedes = FactKey{1, 1}; }), EqaFault::NoSuchOutcome);
    EXPECT_TRUE(storage::eqaOutcomes(lab.database(), lab.site()).empty());
}

TEST(EqaOutcomes, ADocumentThatIsNoPdfOrTooLargeIsRefused) {
    SmallLab lab;
    const auto keep = [&](const Actor& actor, std::string bytes, const char* name = "svar.pdf") {
        return workflow::keepEqaDocument(lab.laboratory(), actor, {lab.site(), name, std::move(bytes)});
    };
    EXPECT_EQ(keep(staffOf(lab), "MZ").error(), EqaFault::NotAPdf);
    EXPECT_EQ(keep(staffOf(lab), "").error(), EqaFault::NotAPdf);
    EXPECT_EQ(keep(staffOf(lab), "%PDF-" + std::string(workflow::kLargestDocument, 'x')).error(),
              EqaFault::DocumentTooLarge);
    EXPECT_EQ(keep(staffOf(lab), "%PDF-1.4", "01020312345.pdf").error(), EqaFault::IdentityNumber);
    EXPECT_EQ(keep(aStranger(), "%PDF-1.4").error(), EqaFault::NotAllowed);
}

} // namespace
} // namespace fasit::test
