#include "qc-core/storage/enum_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fasit::storage {
namespace {

using namespace domain;

template <class Enum>
using Name = std::pair<Enum, std::string_view>;

constexpr std::array kValueKinds{Name<ValueKind>{ValueKind::Quantity, "quantity"},
                                 Name<ValueKind>{ValueKind::Ordinal, "ordinal"},
                                 Name<ValueKind>{ValueKind::Qualitative, "qualitative"}};
constexpr std::array kBases{Name<TargetBasis>{TargetBasis::Insert, "insert"},
                            Name<TargetBasis>{TargetBasis::Programme, "programme"},
                            Name<TargetBasis>{TargetBasis::Sd, "sd"}};
constexpr std::array kScheduleKinds{Name<ScheduleKind>{ScheduleKind::ControlMaterial, "controlMaterial"},
                                    Name<ScheduleKind>{ScheduleKind::OnBoardControl, "onBoardControl"},
                                    Name<ScheduleKind>{ScheduleKind::ComparisonSample, "comparisonSample"}};
constexpr std::array kOccasions{
    Name<Occasion>{Occasion::Interval, "interval"}, Name<Occasion>{Occasion::NewPack, "newPack"},
    Name<Occasion>{Occasion::NewBottle, "newBottle"}, Name<Occasion>{Occasion::DayOfUse, "dayOfUse"},
    Name<Occasion>{Occasion::AfterServiceDropOrError, "afterService"}};
constexpr std::array kPlans{Name<LevelPlan>{LevelPlan::All, "all"},
                            Name<LevelPlan>{LevelPlan::AlternateEachTime, "alternateEachTime"},
                            Name<LevelPlan>{LevelPlan::AlternateEachBottle, "alternateEachBottle"}};
constexpr std::array kAnalyserJudgements{Name<AnalyserJudgement>{AnalyserJudgement::Passed, "passed"},
                                         Name<AnalyserJudgement>{AnalyserJudgement::Failed, "failed"}};
constexpr std::array kTimeSources{Name<TimeSource>{TimeSource::Typed, "typed"},
                                  Name<TimeSource>{TimeSource::Device, "device"},
                                  Name<TimeSource>{TimeSource::DeviceCorrected, "deviceCorrected"},
                                  Name<TimeSource>{TimeSource::Received, "received"}};
constexpr std::array kOrigins{Name<ResultOrigin>{ResultOrigin::Typed, "typed"},
                              Name<ResultOrigin>{ResultOrigin::Automatic, "automatic"},
                              Name<ResultOrigin>{ResultOrigin::EnteredAfterwards, "afterwards"},
                              Name<ResultOrigin>{ResultOrigin::Imported, "imported"}};
constexpr std::array kRunStates{Name<RunState>{RunState::Open, "open"},
                                Name<RunState>{RunState::Complete, "complete"},
                                Name<RunState>{RunState::Incomplete, "incomplete"}};
constexpr std::array kVerdicts{
    Name<VerdictKind>{VerdictKind::None, "none"}, Name<VerdictKind>{VerdictKind::Accept, "accept"},
    Name<VerdictKind>{VerdictKind::Warn, "warn"}, Name<VerdictKind>{VerdictKind::CannotJudge, "cannotJudge"},
    Name<VerdictKind>{VerdictKind::Reject, "reject"}};
constexpr std::array kCauses{Name<VerdictCause>{VerdictCause::Slip, "slip"},
                             Name<VerdictCause>{VerdictCause::Exclusion, "exclusion"},
                             Name<VerdictCause>{VerdictCause::Reinclusion, "reinclusion"},
                             Name<VerdictCause>{VerdictCause::LateEntry, "lateEntry"},
                             Name<VerdictCause>{VerdictCause::Placement, "placement"},
                             Name<VerdictCause>{VerdictCause::Target, "target"}};
constexpr std::array kLotStandings{Name<Standing>{Standing::Establishing, "establishing"},
                                   Name<Standing>{Standing::Current, "current"}};
constexpr std::array kActions{Name<RuleAction>{RuleAction::Finding, "finding"},
                              Name<RuleAction>{RuleAction::Warn, "warn"},
                              Name<RuleAction>{RuleAction::Reject, "reject"}};
constexpr std::array kScopes{
    Name<RuleScope>{RuleScope::Result, "result"}, Name<RuleScope>{RuleScope::WithinMaterial, "within"},
    Name<RuleScope>{RuleScope::WithinRun, "run"}, Name<RuleScope>{RuleScope::AcrossMaterials, "across"}};
constexpr std::array kSides{Name<Side>{Side::Low, "low"}, Name<Side>{Side::High, "high"},
                            Name<Side>{Side::Both, "both"}};
constexpr std::array kEvents{Name<EventKind>{EventKind::ReagentLotChange, "reagentLot"},
                             Name<EventKind>{EventKind::PackChange, "pack"},
                             Name<EventKind>{EventKind::Calibration, "calibration"},
                             Name<EventKind>{EventKind::Service, "service"},
                             Name<EventKind>{EventKind::OutOfUse, "outOfUse"},
                             Name<EventKind>{EventKind::BackInUse, "backInUse"},
                             Name<EventKind>{EventKind::Comment, "comment"},
                             Name<EventKind>{EventKind::Drop, "drop"},
                             Name<EventKind>{EventKind::Error, "error"},
                             Name<EventKind>{EventKind::UsedToday, "usedToday"}};
constexpr std::array kStopEnds{Name<StopEnd>{StopEnd::ClearedByRepeat, "clearedByRepeat"},
                               Name<StopEnd>{StopEnd::NewAcceptedRun, "newAcceptedRun"},
                               Name<StopEnd>{StopEnd::EndedByPerson, "endedByPerson"}};
constexpr std::array kRoles{
    Name<Role>{Role::Staff, "staff"}, Name<Role>{Role::LaboratoryResponsible, "laboratoryResponsible"},
    Name<Role>{Role::Coordinator, "coordinator"}, Name<Role>{Role::Administrator, "administrator"}};
constexpr std::array kStandings{Name<UserStanding>{UserStanding::Active, "active"},
                                Name<UserStanding>{UserStanding::ToBeConfirmed, "toBeConfirmed"},
                                Name<UserStanding>{UserStanding::Inactive, "inactive"}};
constexpr std::array kCredentials{Name<CredentialKind>{CredentialKind::Password, "password"},
                                  Name<CredentialKind>{CredentialKind::Pin, "pin"}};

template <class Table, class Enum>
std::string_view find(const Table& table, Enum value) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.first == value; });
    return row == table.end() ? std::string_view{} : row->second;
}

template <class Enum, class Table>
std::optional<Enum> findNamed(const Table& table, std::string_view name) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.second == name; });
    return row == table.end() ? std::nullopt : std::optional<Enum>(row->first);
}

} // namespace

// clang-format off
std::string_view nameOf(AnalyserJudgement v) { return find(kAnalyserJudgements, v); }
std::string_view nameOf(ValueKind v) { return find(kValueKinds, v); }
std::string_view nameOf(TargetBasis v) { return find(kBases, v); }
std::string_view nameOf(ScheduleKind v) { return find(kScheduleKinds, v); }
std::string_view nameOf(Occasion v) { return find(kOccasions, v); }
std::string_view nameOf(LevelPlan v) { return find(kPlans, v); }
std::string_view nameOf(TimeSource v) { return find(kTimeSources, v); }
std::string_view nameOf(ResultOrigin v) { return find(kOrigins, v); }
std::string_view nameOf(RunState v) { return find(kRunStates, v); }
std::string_view nameOf(VerdictKind v) { return find(kVerdicts, v); }
std::string_view nameOf(VerdictCause v) { return find(kCauses, v); }
std::string_view nameOf(Standing v) { return find(kLotStandings, v); }
std::string_view nameOf(RuleAction v) { return find(kActions, v); }
std::string_view nameOf(RuleScope v) { return find(kScopes, v); }
std::string_view nameOf(Side v) { return find(kSides, v); }
std::string_view nameOf(EventKind v) { return find(kEvents, v); }
std::string_view nameOf(StopEnd v) { return find(kStopEnds, v); }
std::string_view nameOf(Role v) { return find(kRoles, v); }
std::string_view nameOf(UserStanding v) { return find(kStandings, v); }
std::string_view nameOf(CredentialKind v) { return find(kCredentials, v); }

template <> std::optional<AnalyserJudgement> valueNamed(std::string_view n) { return findNamed<AnalyserJudgement>(kAnalyserJudgements, n); }
template <> std::optional<ValueKind> valueNamed(std::string_view n) { return findNamed<ValueKind>(kValueKinds, n); }
template <> std::optional<TargetBasis> valueNamed(std::string_view n) { return findNamed<TargetBasis>(kBases, n); }
template <> std::optional<ScheduleKind> valueNamed(std::string_view n) { return findNamed<ScheduleKind>(kScheduleKinds, n); }
template <> std::optional<Occasion> valueNamed(std::string_view n) { return findNamed<Occasion>(kOccasions, n); }
template <> std::optional<LevelPlan> valueNamed(std::string_view n) { return findNamed<LevelPlan>(kPlans, n); }
template <> std::optional<TimeSource> valueNamed(std::string_view n) { return findNamed<TimeSource>(kTimeSources, n); }
template <> std::optional<ResultOrigin> valueNamed(std::string_view n) { return findNamed<ResultOrigin>(kOrigins, n); }
template <> std::optional<RunState> valueNamed(std::string_view n) { return findNamed<RunState>(kRunStates, n); }
template <> std::optional<VerdictKind> valueNamed(std::string_view n) { return findNamed<VerdictKind>(kVerdicts, n); }
template <> std::optional<VerdictCause> valueNamed(std::string_view n) { return findNamed<VerdictCause>(kCauses, n); }
template <> std::optional<Standing> valueNamed(std::string_view n) { return findNamed<Standing>(kLotStandings, n); }
template <> std::optional<RuleAction> valueNamed(std::string_view n) { return findNamed<RuleAction>(kActions, n); }
template <> std::optional<RuleScope> valueNamed(std::string_view n) { return findNamed<RuleScope>(kScopes, n); }
template <> std::optional<Side> valueNamed(std::string_view n) { return findNamed<Side>(kSides, n); }
template <> std::optional<EventKind> valueNamed(std::string_view n) { return findNamed<EventKind>(kEvents, n); }
template <> std::optional<StopEnd> valueNamed(std::string_view n) { return findNamed<StopEnd>(kStopEnds, n); }
template <> std::optional<Role> valueNamed(std::string_view n) { return findNamed<Role>(kRoles, n); }
template <> std::optional<UserStanding> valueNamed(std::string_view n) { return findNamed<UserStanding>(kStandings, n); }
template <> std::optional<CredentialKind> valueNamed(std::string_view n) { return findNamed<CredentialKind>(kCredentials, n); }
// clang-format on

} // namespace fasit::storage
