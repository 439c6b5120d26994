// fasit simulate: plays an analyser over a real line, well-behaved or not; its results are made up.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

struct SimulateOptions {
    std::string driver;
    std::string serialPort;
    int baud = 9600;
    std::string tcp; ///< HOST:PORT.
    int listen = 0;  ///< A port to wait for the host on.
    std::filesystem::path file;
    int days = 1;
    unsigned seed = 1;
    std::string serial; ///< Number of the analyser.
    std::vector<std::string> faults;
    int patients = 1;               ///< Samples a day.
    std::filesystem::path canaries; ///< Gets the texts that stand in the patients' results and nowhere else.
};

/// kRejected where something was not acknowledged; kRefused where there is no line or no such driver.
int simulateCommand(const SimulateOptions& options);

/// The names of all faults, as --fault takes them.
std::vector<std::string> faultNames();

} // namespace fasit::cli
