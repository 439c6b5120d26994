// Dialect: how the analysers of one protocol write their results and hold their end of the line. Thread-safe.
#pragma once

#include "instruments/simulator/analyser.h"
#include "instruments/simulator/analyser_side.h"

#include <memory>
#include <string>
#include <vector>

namespace fasit::instruments::simulator {

/// What is played: a row of the driver table and the analyser behind it.
struct Part {
    const drivers::DriverRow& row;
    const Analyser& analyser;
};

struct Dialect {
    /// The units of a message; see Message.
    std::vector<std::string> (*write)(const Part& part, const Sample& sample) = nullptr;
    /// Null where it only writes files.
    std::unique_ptr<AnalyserSide> (*side)(const Part& part, const SideOptions& options) = nullptr;
    /// All of it as a file that was recorded on a line.
    std::string (*recording)(const Part& part, const std::vector<Message>& messages) = nullptr;
    /// Decimals of a patient's value that stands nowhere else; 0 where the form has no room for one.
    int uniqueDecimals = 10;
};

const Dialect& astmDialect();
const Dialect& hl7Dialect();
const Dialect& poct1aDialect();
const Dialect& kxDialect();
const Dialect& as100Dialect();
const Dialect& delimitedDialect();

const Dialect& dialectOf(const drivers::DriverRow& row);

/// The units of all messages, one behind the other.
std::string joined(const std::vector<Message>& messages);

} // namespace fasit::instruments::simulator
