// Design: the whole answer to "how should this method be controlled?", or to "how good is this way?".
//
// Pure; thread-safe.
#pragma once

#include "qc-core/planning/design/rule_choice.h"
#include "qc-core/planning/design/sigma.h"
#include "qc-core/planning/design/sigma_rules.h"
#include "qc-core/planning/power/power.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fasit::planning {

/// A way to control that the user names.
struct GivenWay {
    domain::RuleSet rules;
    RunDesign design;
};

struct DesignQuestion {
    std::optional<Performance> performance; ///< May be absent where a way is given.
    int levels = 2;
    std::optional<GivenWay> given;
};

struct Recommendation {
    std::string rules;
    ControlCount count;
    std::vector<ControlCount> alternatives; ///< Allowed by the same source; not equally powerful.
    bool fromSigmaTable = true;             ///< Else the cheapest, or the best, of the ways tried.
    bool rulesCannotRescue = false;
};

/// What one way does. Detection is at the critical shift, absent without one above 0.
struct JudgedWay {
    domain::RuleSet rules;
    RunDesign design;
    std::vector<std::string> counted; ///< Rules whose firing counts as a rejection.
    bool exact = true;
    Estimate falseRejection;
    std::optional<Estimate> detection;
    Estimate falseRejectionFirstRun;
    std::optional<Estimate> detectionFirstRun;
    std::vector<PowerPoint> curve; ///< Over shifts, steady state.
};

struct DesignAnswer {
    std::optional<double> sigma;
    double criticalShift = 0;
    double criticalSdFactor = 0;
    double qualityGoalIndex = 0;
    std::optional<Recommendation> recommendation;
    std::optional<JudgedWay> way;     ///< The one given, else the one recommended.
    std::optional<RuleChoice> choice; ///< Of the named ways; absent without a critical shift above 0.
};

using DesignFault = std::variant<PlanError, stats::StatError>;

/// Errors: PlanError of levels or the given way; StatError of the performance, TooFewValues where neither a
/// performance nor a way is given.
Expected<DesignAnswer, DesignFault> answerTo(const DesignQuestion& question);

} // namespace fasit::planning
