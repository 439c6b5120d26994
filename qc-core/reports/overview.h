// The state of every home, instrument and analyte as the left-hand tree shows it.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

/// Ordered from quiet to urgent: a row shows the worst of what it holds.
enum class ControlStatus {
    OnBoardOnly, ///< The control is in each strip; followed by comparison samples and EQA.
    Accepted,
    NotYetControlled,
    Due,
    FollowUp, ///< Accepted with a warning.
    CannotJudge,
    Incomplete, ///< A due level is missing.
    Overdue,
    Stopped, ///< Not accepted: not to be used for patients.
    OutOfUse,
};

/// A verdict that was not accepted and that nobody has acknowledged for this long goes to the coordinator:
/// half a shift, so that those who measured could see it themselves.
inline constexpr int kUnseenHours = 4;

struct AnalyteState {
    domain::AnalyteId analyte;
    std::string name;
    std::string unit;
    ControlStatus status = ControlStatus::NotYetControlled;
    std::optional<WallTime> lastDone;
    std::optional<Date> nextDue;
    int findings = 0; ///< Rules of the last run that are for the coordinator.
    std::vector<std::string> parallelLots =
        {};         ///< Numbers of lots in their parallel period: they have no state.
    int unseen = 0; ///< Verdicts that nobody has acknowledged for kUnseenHours.
};

struct InstrumentState {
    domain::InstrumentId instrument;
    std::string model;
    std::string serial;
    std::string localName;
    std::string place;
    ControlStatus status = ControlStatus::OnBoardOnly;
    std::vector<AnalyteState> analytes;
    int unseen = 0; ///< Of all analytes.
};

struct SiteState {
    domain::SiteId site;
    std::string name;
    std::string municipality;
    ControlStatus status = ControlStatus::OnBoardOnly;
    std::vector<InstrumentState> instruments;
    int unseen = 0; ///< Of all instruments.
};

} // namespace fasit::reports
