// Analyser: a made-up analyser of one driver: who it is and which controls it measures. Pure, thread-safe.
#pragma once

#include "instruments/drivers/driver_table.h"
#include "instruments/simulator/sample.h"

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

struct Analyser {
    std::string driver;
    std::string serial;
    std::vector<PlannedSample> day; ///< The controls of one day.
    /// ASTM: the records of a sample; null where they are as the standard has them.
    std::vector<std::string> (*astmRecords)(const Sample& sample) = nullptr;
    bool isOneFrame = false; ///< ASTM: a message is one text, cut where a frame is full.
    bool inBlocks = false;   ///< POCT1-A: in the blocks of MLLP.
};

/// The analyser of this driver; one with a control of CRP where nothing particular is known of it.
Analyser analyserOf(const drivers::DriverRow& row);

/// As LIS02-A2 has them; the sender is the first of the driver's models.
std::vector<std::string> standardRecords(const drivers::DriverRow& row, const Sample& sample);

} // namespace fasit::instruments::simulator
