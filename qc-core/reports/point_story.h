// PointStory: what was said and done about one point of a chart, what has been superseded too. Plain structs.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/domain/verdict.h"
#include "qc-core/reports/levey_jennings.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

/// Where the result of a point is found, and the run that it belongs to.
struct PointRef {
    domain::Series series;
    WallTime at;
    domain::FactKey key;
    domain::FactKey run;

    friend bool operator==(const PointRef&, const PointRef&) = default;
};

/// Nothing where the chart has no such point.
std::optional<PointRef> refOf(const LeveyJennings& chart, domain::FactKey point);

/// A verdict of the run, as it was given.
struct StoryVerdict {
    UtcTime at;
    domain::Verdict verdict;
    std::optional<domain::VerdictCause> cause; ///< Why it took the place of the one before.
};

/// The result was left out, or taken in again.
struct StoryMark {
    UtcTime at;
    bool excluded = true;
    bool wasSlip = false; ///< Typed wrong, and corrected by another result.
    std::string reason;
    std::string by; ///< Empty: nobody who is known.
};

struct StoryStep {
    WallTime at;
    domain::ActionStepKind kind = domain::ActionStepKind::StopPatients;
    domain::StepFinding finding = domain::StepFinding::Done;
    std::string comment;
    std::string by;
};

struct StoryAction {
    WallTime at;
    std::string cause;
    domain::ActionOutcome outcome = domain::ActionOutcome::NotStated;
    std::string comment;
    std::string by;
};

struct PointStory {
    PointRef point;
    std::vector<StoryVerdict> verdicts; ///< Oldest first; the last is in force.
    std::vector<StoryMark> marks;       ///< Oldest first.
    std::vector<StoryStep> steps;
    std::optional<StoryAction> action;
};

} // namespace fasit::reports
