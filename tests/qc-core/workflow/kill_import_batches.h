// The batches that kill_import_child registers and kill_import_test looks for: one control a day, two levels.
#pragma once

#include "tests/support/builders.h"

#include <string>
#include <vector>

namespace fasit::test {

inline WallTime timeOfBatch(int batch) {
    return {at("2025-01-06T08:00").seconds + batch * kSecondsPerDay};
}

/// Every seventh is rejected, so that stops begin and end; every fifth has a reading for the inbox.
inline std::vector<domain::ControlReading> readingsOfBatch(int batch) {
    const WallTime time = timeOfBatch(batch);
    std::vector<domain::ControlReading> readings{
        aReading(batch % 7 == 0 ? "30" : std::to_string(23 + batch % 5)).at(time),
        aReading(std::to_string(48 + batch % 9)).ofLevel("Høy").at(time)};
    if (batch % 5 == 0) {
        readings.push_back(aReading("1").ofLot("Z9").at(time));
    }
    return readings;
}

} // namespace fasit::test
