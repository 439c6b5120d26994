// The words and lists that stand in text columns: read back as they were written, or refused.
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/follow_up_words.h"
#include "qc-core/storage/text_list.h"
#include "qc-core/storage/violation_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::storage {
namespace {

using namespace domain;

/// Every value from the first to the last has a word of its own, which is read back as that value.
template <class Enum>
void expectRoundTrip(Enum first, Enum last) {
    std::set<std::string_view> words;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_FALSE(nameOf(value).empty()) << i;
        EXPECT_TRUE(words.insert(nameOf(value)).second) << nameOf(value);
        EXPECT_EQ(valueNamed<Enum>(nameOf(value)), value);
    }
    EXPECT_FALSE(valueNamed<Enum>(""));
    EXPECT_FALSE(valueNamed<Enum>("noe annet"));
    EXPECT_THROW(requiredValue<Enum>("noe annet"), StorageError);
}

TEST(StoredWords, AreReadBack) {
    expectRoundTrip(AnalyserJudgement::Passed, AnalyserJudgement::Failed);
    expectRoundTrip(ValueKind::Quantity, ValueKind::Qualitative);
    expectRoundTrip(TargetBasis::Insert, TargetBasis::Sd);
    expectRoundTrip(ScheduleKind::ControlMaterial, ScheduleKind::ComparisonSample);
    expectRoundTrip(Occasion::Interval, Occasion::AfterServiceDropOrError);
    expectRoundTrip(LevelPlan::All, LevelPlan::AlternateEachBottle);
    expectRoundTrip(TimeSource::Typed, TimeSource::Received);
    expectRoundTrip(ResultOrigin::Typed, ResultOrigin::Imported);
    expectRoundTrip(RunState::Complete, RunState::Incomplete);
    expectRoundTrip(VerdictKind::None, VerdictKind::Reject);
    expectRoundTrip(RuleAction::Finding, RuleAction::Reject);
    expectRoundTrip(RuleScope::Result, RuleScope::AcrossMaterials);
    expectRoundTrip(Side::Low, Side::Both);
    expectRoundTrip(EventKind::ReagentLotChange, EventKind::UsedToday);
    expectRoundTrip(StopEnd::ClearedByRepeat, StopEnd::EndedByPerson);
    expectRoundTrip(Role::Staff, Role::Administrator);
    expectRoundTrip(UserStanding::Active, UserStanding::Inactive);
    expectRoundTrip(CredentialKind::Password, CredentialKind::Pin);
    expectRoundTrip(ActionStepKind::StopPatients, ActionStepKind::AssessPatientResults);
    expectRoundTrip(StepFinding::Done, StepFinding::NotPossible);
    expectRoundTrip(ActionOutcome::NotStated, ActionOutcome::FollowedUp);
    expectRoundTrip(CaseStep::Opened, CaseStep::Closed);
    expectRoundTrip(ComparisonVerdict::Within, ComparisonVerdict::CannotJudge);
    expectRoundTrip(StopRule::AcceptedControl, StopRule::ByPerson);
}

TEST(TextList, IsReadBack) {
    EXPECT_THAT(lines(joinedLines({"L", "Low", "1"})), testing::ElementsAre("L", "Low", "1"));
    EXPECT_THAT(lines(joinedLines({})), testing::IsEmpty());
    EXPECT_THAT(numbers(joinedNumbers({1, -2, 30})), testing::ElementsAre(1, -2, 30));
    EXPECT_THAT(numbers(joinedNumbers({})), testing::IsEmpty());
    EXPECT_THAT(longNumbers(joinedLongNumbers({7, 9223372036854775807})),
                testing::ElementsAre(7, 9223372036854775807));
    EXPECT_THROW(longNumbers("9223372036854775808"), StorageError);
}

TEST(TextList, RefusesADamagedList) {
    for (const char* text : {"x", "1,x", "1,,2", "1 2", "99999999999"}) {
        EXPECT_THROW(numbers(text), StorageError) << text;
    }
}

TEST(ViolationText, IsReadBack) {
    const std::vector<Violation> violations{
        {"limits", RuleScope::Result, 2, Side::High, RuleAction::Reject},
        {"2of3_2s", RuleScope::WithinMaterial, 1, Side::Low, RuleAction::Warn},
        {"R_4s", RuleScope::WithinRun, std::nullopt, Side::Both, RuleAction::Reject},
        {"4_1s@across", RuleScope::AcrossMaterials, std::nullopt, Side::High, RuleAction::Finding}};
    EXPECT_EQ(parseViolations(violationText(violations)), violations);
    EXPECT_THAT(parseViolations(""), testing::IsEmpty());
    EXPECT_EQ(violationText({violations[0]}), "limits result 2 high reject");
}

TEST(ViolationText, RefusesADamagedText) {
    for (const char* text :
         {"limits", "limits result 2 high", "limits result x high reject", "1_3s nowhere 1 high reject",
          "limits result 2 up reject", "limits result 2 high stop", "limits result 2 high reject more",
          "limits result 2 high reject\n\n1_3s"}) {
        try {
            parseViolations(text);
            ADD_FAILURE() << text;
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), StorageErrorKind::NotADatabase);
        }
    }
}

} // namespace
} // namespace fasit::storage
