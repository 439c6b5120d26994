#include "qc-core/storage/follow_up_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fasit::storage {
namespace {

using namespace domain;

template <class Enum>
using Word = std::pair<Enum, std::string_view>;

constexpr std::array kSteps{
    Word<ActionStepKind>{ActionStepKind::StopPatients, "stopPatients"},
    Word<ActionStepKind>{ActionStepKind::CheckEntry, "checkEntry"},
    Word<ActionStepKind>{ActionStepKind::CheckStorage, "checkStorage"},
    Word<ActionStepKind>{ActionStepKind::RepeatSameBottle, "repeatSameBottle"},
    Word<ActionStepKind>{ActionStepKind::NewBottle, "newBottle"},
    Word<ActionStepKind>{ActionStepKind::NewPack, "newPack"},
    Word<ActionStepKind>{ActionStepKind::CleanOrMaintain, "cleanOrMaintain"},
    Word<ActionStepKind>{ActionStepKind::CallForHelp, "callForHelp"},
    Word<ActionStepKind>{ActionStepKind::AssessPatientResults, "assessPatientResults"}};
constexpr std::array kFindings{Word<StepFinding>{StepFinding::Done, "done"},
                               Word<StepFinding>{StepFinding::NothingWrong, "nothingWrong"},
                               Word<StepFinding>{StepFinding::CauseFound, "causeFound"},
                               Word<StepFinding>{StepFinding::NotPossible, "notPossible"}};
constexpr std::array kOutcomes{Word<ActionOutcome>{ActionOutcome::NotStated, "notStated"},
                               Word<ActionOutcome>{ActionOutcome::Solved, "solved"},
                               Word<ActionOutcome>{ActionOutcome::OutOfUse, "outOfUse"},
                               Word<ActionOutcome>{ActionOutcome::SentForService, "sentForService"},
                               Word<ActionOutcome>{ActionOutcome::FollowedUp, "followedUp"}};
constexpr std::array kCaseSteps{
    Word<CaseStep>{CaseStep::Opened, "opened"}, Word<CaseStep>{CaseStep::Agreed, "agreed"},
    Word<CaseStep>{CaseStep::Contact, "contact"}, Word<CaseStep>{CaseStep::Closed, "closed"}};
constexpr std::array kComparisons{Word<ComparisonVerdict>{ComparisonVerdict::Within, "within"},
                                  Word<ComparisonVerdict>{ComparisonVerdict::Outside, "outside"},
                                  Word<ComparisonVerdict>{ComparisonVerdict::CannotJudge, "cannotJudge"}};
constexpr std::array kStopRules{
    Word<StopRule>{StopRule::AcceptedControl, "acceptedControl"},
    Word<StopRule>{StopRule::AcceptedControlAndAction, "acceptedControlAndAction"},
    Word<StopRule>{StopRule::ByPerson, "byPerson"}};

template <class Table, class Enum>
std::string_view wordOf(const Table& table, Enum value) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.first == value; });
    return row == table.end() ? std::string_view{} : row->second;
}

template <class Enum, class Table>
std::optional<Enum> valueOf(const Table& table, std::string_view word) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.second == word; });
    return row == table.end() ? std::nullopt : std::optional<Enum>(row->first);
}

} // namespace

// clang-format off
std::string_view nameOf(ActionStepKind v) { return wordOf(kSteps, v); }
std::string_view nameOf(StepFinding v) { return wordOf(kFindings, v); }
std::string_view nameOf(ActionOutcome v) { return wordOf(kOutcomes, v); }
std::string_view nameOf(CaseStep v) { return wordOf(kCaseSteps, v); }
std::string_view nameOf(ComparisonVerdict v) { return wordOf(kComparisons, v); }
std::string_view nameOf(StopRule v) { return wordOf(kStopRules, v); }

template <> std::optional<ActionStepKind> valueNamed(std::string_view n) { return valueOf<ActionStepKind>(kSteps, n); }
template <> std::optional<StepFinding> valueNamed(std::string_view n) { return valueOf<StepFinding>(kFindings, n); }
template <> std::optional<ActionOutcome> valueNamed(std::string_view n) { return valueOf<ActionOutcome>(kOutcomes, n); }
template <> std::optional<CaseStep> valueNamed(std::string_view n) { return valueOf<CaseStep>(kCaseSteps, n); }
template <> std::optional<ComparisonVerdict> valueNamed(std::string_view n) { return valueOf<ComparisonVerdict>(kComparisons, n); }
template <> std::optional<StopRule> valueNamed(std::string_view n) { return valueOf<StopRule>(kStopRules, n); }
// clang-format on

} // namespace fasit::storage
