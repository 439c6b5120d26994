// Sample: what a made-up analyser measures, before any protocol. Value types, internal to the room.
#pragma once

#include "qc-core/base/time.h"

#include <string>
#include <vector>

namespace fasit::instruments::simulator {

struct PlannedControl {
    std::string code;
    std::string unit;
    double low = 0; ///< Of the insert; values are drawn well within.
    double high = 0;
    int decimals = 0;
};

/// A control that is measured each day.
struct PlannedSample {
    std::string id; ///< Its name, or the sample id that it is run under.
    std::string lot;
    std::string level;
    std::vector<PlannedControl> controls;
};

struct SampleResult {
    PlannedControl control;
    std::string value;
};

/// A sample that was measured.
struct Sample {
    bool isControl = true;
    std::string id; ///< Of the control, or of the patient.
    std::string lot;
    std::string level;
    std::string patientName;
    std::string serial;
    int run = 1;
    WallTime time;
    std::vector<SampleResult> results;
};

/// With a decimal point, whatever the locale.
std::string fixedText(double number, int decimals);
double numberOf(const std::string& text);

/// "20261120070300".
std::string compactText(WallTime time);

} // namespace fasit::instruments::simulator
