// A script: what a made-up analyser says in some days, message by message. Pure functions.
//
// Its controls are those of the sample data, its values are drawn; between the controls a patient that nobody
// could be is measured, to be dropped.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

struct ScriptOptions {
    int days = 1;
    std::uint32_t seed = 1;
    std::string serial;                 ///< Empty: that of the sample data.
    std::string lastDay = "2026-11-20"; ///< The day of the last controls.
};

struct Message {
    std::vector<std::string> frames; ///< As astm::encode makes them.
    int controls = 0;                ///< Results in it.
    int patients = 0;
};

/// Nothing where there is no script for this driver.
std::optional<std::vector<Message>> scriptOf(std::string_view driver, const ScriptOptions& options);

/// All of it as a file that was recorded on a line.
std::string recordingOf(const std::vector<Message>& messages);

} // namespace fasit::instruments::simulator
