// Synthetic captures in the form of the recorded ones, with invented values. Patients in them are canaries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::testing {

/// STX number text ETX|ETB checksum and line end.
std::string frame(int number, std::string_view text, bool endsRecord = true,
                  std::string_view lineEnd = "\r\n");

/// Each record, CR added, in a frame of its own, numbered 1, 2 ... 7, 0, 1 ...
std::string framed(const std::vector<std::string>& records, std::string_view lineEnd = "\r\n");

/// The text of all records cut into ETB frames of `size` bytes, the last one ETX.
std::string splitFrames(const std::vector<std::string>& records, std::size_t size);

/// A text that must never be seen outside the parsers.
constexpr std::string_view kCanaryName = "KANARI-Q7ZX2";
constexpr std::string_view kCanaryId = "10987654321";
constexpr std::string_view kCanaryValue = "987.654";

/// A Yumizen control run: header, patient, order, two comments, a histogram, the results, L.
std::vector<std::string> yumizenControl(std::string_view lot = "PX881T",
                                        std::string_view level = "CTRL MEDIUM");
std::vector<std::string> yumizenPatient();

/// A c311 control run; the message of five results with data alarms behind them.
std::vector<std::string> c311Control();
std::vector<std::string> c311Patient();

std::vector<std::string> afinionControl(std::string_view value = "6.1", std::string_view flag = "");
std::vector<std::string> afinionPatient();

/// A DCA Vantage control with the analyser's slope and offset behind the result; and a patient.
std::vector<std::string> dcaControl();
std::vector<std::string> dcaPatient();

/// A Sysmex XP control file run with a padded sample id; and a patient.
std::vector<std::string> sysmexControl();
std::vector<std::string> sysmexPatient(std::string_view sampleId = kCanaryId);

/// A control of cobas infinity with target and SD where the unit belongs.
std::vector<std::string> infinityControl();

/// A control as LIS02-A2 has it, of an analyser that no driver knows.
std::vector<std::string> standardControl();

/// A sender that no driver knows.
std::vector<std::string> unknownSender();

struct NamedCapture {
    std::string name;
    std::string bytes;
    std::size_t readings = 0;
    int patients = 0;
};

/// Every synthetic ASTM capture, as sessions with ENQ and EOT or without.
std::vector<NamedCapture> allCaptures();

} // namespace fasit::instruments::testing
