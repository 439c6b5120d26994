#include "instruments/transport/masked.h"

#include <algorithm>
#include <array>

namespace fasit::instruments::transport {
namespace {

constexpr std::array<std::string_view, 32> kControls{"NUL", "SOH", "STX", "ETX",  "EOT", "ENQ", "ACK", "BEL",
                                                     "BS",  "HT",  "LF",  "VT",   "FF",  "CR",  "SO",  "SI",
                                                     "DLE", "XON", "DC2", "XOFF", "DC4", "NAK", "SYN", "ETB",
                                                     "CAN", "EM",  "SUB", "ESC",  "FS",  "GS",  "RS",  "US"};
constexpr std::string_view kDelimiters = "|\\^&~";
constexpr std::string_view kRecords = "HPORCMSLQ";
constexpr std::array<std::string_view, 24> kSegments{"MSH", "MSA", "ERR", "EVN", "PID", "PV1", "PV2", "ORC",
                                                     "OBR", "OBX", "NTE", "SPM", "SAC", "INV", "TCD", "NDS",
                                                     "EQU", "ECD", "DSP", "DSC", "QRD", "QRF", "FHS", "BHS"};
constexpr char kStx = 0x02;
constexpr unsigned char kDelete = 0x7F;

bool isControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == kDelete;
}

std::string nameOfControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return "<" + std::string(value == kDelete ? "DEL" : kControls[value]) + ">";
}

bool isKept(char byte) {
    return isControl(byte) || kDelimiters.find(byte) != std::string_view::npos;
}

/// Of the run that begins here, how much is a name: a record or segment that a delimiter follows.
std::size_t nameLength(std::string_view run, bool isBehindNumber, char next) {
    const bool isNamed = next == '|';
    const bool isRecord = run.size() == 1 && kRecords.find(run.front()) != std::string_view::npos;
    const bool isSegment =
        !isBehindNumber && std::find(kSegments.begin(), kSegments.end(), run) != kSegments.end();
    return isNamed && (isRecord || isSegment) ? run.size() : 0;
}

/// The text of a run. `before` and `next` are the bytes around it, NUL at the ends.
std::string maskedRun(std::string_view run, char before, char next) {
    std::string text;
    const bool isBehindStx = before == kStx;
    if (isBehindStx && run.front() >= '0' && run.front() <= '7') {
        text += run.front();
        run.remove_prefix(1);
    }
    const bool mayBeName = isBehindStx || before == '\r' || before == '\n' || before == '\v';
    const std::size_t name = mayBeName ? nameLength(run, isBehindStx, next) : 0;
    text += run.substr(0, name);
    if (run.size() > name) {
        text += "[" + std::to_string(run.size() - name) + "]";
    }
    return text;
}

} // namespace

std::string masked(std::string_view bytes) {
    std::string text;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (isKept(bytes[at])) {
            text += isControl(bytes[at]) ? nameOfControl(bytes[at]) : std::string(1, bytes[at]);
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < bytes.size() && !isKept(bytes[end])) {
            ++end;
        }
        text += maskedRun(bytes.substr(at, end - at), at > 0 ? bytes[at - 1] : '\0',
                          end < bytes.size() ? bytes[end] : '\0');
        at = end;
    }
    return text;
}

} // namespace fasit::instruments::transport
