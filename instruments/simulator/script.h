// A script: what a made-up analyser says in some days, message by message. Pure functions.
//
// Its controls are those of the sample data where it stands in a home there, its values are drawn; between
// the controls patients that nobody could be are measured, to be dropped.
#pragma once

#include "instruments/simulator/analyser_side.h"
#include "instruments/simulator/fault.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

struct ScriptOptions {
    int days = 1;
    std::uint32_t seed = 1;
    std::string serial;                 ///< Empty: that of the sample data.
    std::string lastDay = "2026-11-20"; ///< The day of the last controls.
    int patients = 1;                   ///< Samples of patients each day.
    /// Where it is given: ids, names and values of the patients stand nowhere else, and are told here.
    std::vector<std::string>* canaries = nullptr;
};

/// Nothing where no driver has this name.
std::optional<std::vector<Message>> scriptOf(std::string_view driver, const ScriptOptions& options);

/// The analyser's end of a line; null where there is no such driver, or it reads files only.
std::unique_ptr<AnalyserSide> sideOf(std::string_view driver, const SideOptions& options,
                                     const std::string& serial = {});

/// All of it as a file that was recorded on a line, with the faults that a recording can have: wrong
/// checksums, cuts, duplicates and noise. Precondition: there is such a driver.
std::string recordingOf(std::string_view driver, const std::vector<Message>& messages,
                        const std::set<Fault>& faults = {}, const std::string& serial = {});

} // namespace fasit::instruments::simulator
