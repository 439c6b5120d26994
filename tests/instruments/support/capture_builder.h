// Synthetic captures in the form of the recorded ones, with invented values. Patients in them are canaries.
#pragma once

#include <cstdint>
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

/// A KX-21N analysis record with this sample id (at most 15 characters), STX and ETX included.
std::string kxRecord(std::string_view sampleId);

/// An Afinion AS100 message of one record: `kind` is "0024:record.control" or "0025:record,patient".
struct As100Sample {
    std::string id = "CI 8842";
    float result = 5.4F;
    float low = 4.0F;
    float high = 15.0F;
    int decimals = 1;
    std::uint32_t time = 1'773'303'302; ///< 2026-03-12 08:15:02.
};
std::string as100Message(std::string_view kind, const As100Sample& sample);

struct NamedCapture {
    std::string name;
    std::string bytes;
    std::size_t readings = 0;
    int patients = 0;
};

/// Every synthetic ASTM capture, as sessions with ENQ and EOT or without.
std::vector<NamedCapture> allCaptures();

} // namespace fasit::instruments::testing
