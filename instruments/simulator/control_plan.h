// ControlPlan: which controls an analyser of the sample data measures, and how it writes them. Internal to
// the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

struct PlannedControl {
    std::string code;
    std::string unit;
    double low = 0; ///< Of the insert; values are drawn well within.
    double high = 0;
    int decimals = 0;
};

struct PlannedSample {
    bool isControl = true;
    std::string id;
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
    std::string id;
    std::string level;
    std::string serial;
    int run = 1;
    std::string time; ///< YYYYMMDDHHMMSS.
    std::vector<SampleResult> results;
};

struct AnalyserPlan {
    std::string_view driver;
    std::string serial;
    bool isOneFrame = false;
    std::vector<std::string> (*records)(const Sample& sample) = nullptr;
    std::vector<PlannedSample> samples; ///< Of one day.
};

/// Null where there is none.
const AnalyserPlan* planOf(std::string_view driver);

/// "2026-11-20" and 1: "2026-11-19".
std::string daysBefore(const std::string& day, int days);

} // namespace fasit::instruments::simulator
