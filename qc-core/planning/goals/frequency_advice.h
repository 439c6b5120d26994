// How often an analyte on an instrument should be controlled, and why. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/goals/frequency_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

/// The words are those of the table.
struct FrequencyQuestion {
    std::string importance;
    std::string deviceType;
    std::string userFriendliness;
    int samplesPerWeek = 0;
};

enum class FrequencyFactor { Importance, DeviceType, UserFriendliness, SamplesPerWeek };

/// What a factor added; without points the programme has not set them.
struct FactorScore {
    FrequencyFactor factor = FrequencyFactor::Importance;
    std::string choice; ///< The table's name of the choice.
    std::optional<Decimal> points;
};

enum class FrequencyReason {
    Anchor, ///< Published for this type of device.
    Points, ///< The sum of the points reached a threshold.
    NotSet, ///< The table has no points for it yet: "not yet set by the programme".
};

struct FrequencyAdvice {
    ControlFrequency frequency = ControlFrequency::Weekly;
    FrequencyReason reason = FrequencyReason::NotSet;
    std::vector<FactorScore> scores; ///< All four, in the order of FrequencyFactor.
    std::optional<Decimal> points;   ///< Their sum, where all are set.
    Provenance provenance;           ///< Of what decided: the anchor, the table or the fallback.
};

enum class FrequencyFault { UnknownWord, NegativeNumber, PointsTooLarge, BelowEveryThreshold };

struct FrequencyProblem {
    FrequencyFault fault = FrequencyFault::UnknownWord;
    FrequencyFactor factor = FrequencyFactor::Importance;
    std::string written;
};

/// An anchor of the device type wins; else the points of the four factors are added and the highest threshold
/// that they reach decides; else the table's fallback.
Expected<FrequencyAdvice, FrequencyProblem> adviseFrequency(const FrequencyTable& table,
                                                            const FrequencyQuestion& question);

} // namespace fasit::planning
