// FrequencyTable: how often to control, scored by four factors. Editable data with source and date.
//
// Plain structs; docs/formats/planning-tables.md describes the file.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"
#include "qc-core/planning/tables/table_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

enum class ControlFrequency { Daily, Weekly, EverySecondWeek, Monthly, EachNewLot, EachNewPack };

/// The word of the file: "everySecondWeek".
std::string_view nameOf(ControlFrequency frequency);

/// Days between controls: 1, 7, 14 and, so that a control stays on its weekday, 28. Nothing for an occasion.
std::optional<int> intervalDays(ControlFrequency frequency);

/// One choice of a factor; without points the programme has not set them.
struct FactorChoice {
    std::string word;
    std::string name;
    std::optional<Decimal> points;
};

/// Patient samples a week, from this number up to the next band's.
struct VolumeBand {
    int from = 0;
    std::string name;
    std::optional<Decimal> points;
};

/// From this sum of points, up to the next threshold's.
struct FrequencyThreshold {
    Decimal fromPoints;
    ControlFrequency frequency = ControlFrequency::Weekly;
};

/// A type of device whose frequency is published as such; it wins over points.
struct FrequencyAnchor {
    std::string deviceType;
    ControlFrequency frequency = ControlFrequency::Weekly;
    Provenance provenance;
};

struct FrequencyFallback {
    ControlFrequency frequency = ControlFrequency::Weekly;
    Provenance provenance;
};

struct FrequencyTable {
    std::string key;
    std::string name;
    Provenance provenance;
    std::vector<FactorChoice> importance;
    std::vector<FactorChoice> deviceTypes;
    std::vector<FactorChoice> userFriendliness;
    std::vector<VolumeBand> samplesPerWeek;     ///< Ascending, the first from 0.
    std::vector<FrequencyThreshold> thresholds; ///< Ascending; none while the points are not set.
    std::vector<FrequencyAnchor> anchors;
    FrequencyFallback otherwise;
};

/// The table, or everything that is wrong with it. Where all points are set, the lowest sum has to reach the
/// first threshold.
Expected<FrequencyTable, TableProblems> readFrequencyTable(std::string_view json);

} // namespace fasit::planning
