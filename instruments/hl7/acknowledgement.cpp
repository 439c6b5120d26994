#include "instruments/hl7/acknowledgement.h"

#include "instruments/hl7/mllp_framer.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::hl7 {
namespace {

/// A longer control id than any analyser's is not echoed back whole.
constexpr std::size_t kLongestId = 250;

std::string inBlock(const std::string& message) {
    return kBlockStart + message + kBlockEnd + '\r';
}

std::string letters(char mode, AckCode code) {
    return std::string(1, mode) + (code == AckCode::Accept ? 'A' : code == AckCode::Error ? 'E' : 'R');
}

/// Whether one of the conditions AL, NE, ER and SU asks for this answer. Analysers also put other things in
/// these fields (the kind of a sample): those ask for the usual one.
bool isAskedBy(std::string_view condition, AckCode code) {
    return (condition != "NE" && condition != "ER" && condition != "SU") ||
           (condition == "ER" && code != AckCode::Accept) || (condition == "SU" && code == AckCode::Accept);
}

/// Nothing, 'A' for the application's answer, 'C' for an accept acknowledgement only.
char modeOf(const Message& message, AckCode code) {
    const std::string_view accept = ascii::trimmed(message.field(message.header(), 15));
    const std::string_view application = ascii::trimmed(message.field(message.header(), 16));
    if (application != "NE") {
        return isAskedBy(application, code) ? 'A' : '\0';
    }
    const bool wantsAccept = !accept.empty() && isAskedBy(accept, code);
    return wantsAccept ? 'C' : '\0';
}

/// ACK^R22^ACK, with as many components as the message has.
std::string typeOf(const Message& message) {
    const std::string_view type = message.field(message.header(), 9);
    const char mark = message.delimiters().component;
    std::string text = "ACK";
    if (const auto event = message.component(type, 2); !event.empty()) {
        text += mark + std::string(event.substr(0, 8));
        text += message.component(type, 3).empty() ? std::string() : mark + std::string("ACK");
    }
    return text;
}

} // namespace

std::string acknowledgement(const Message& message, AckCode code, std::uint64_t controlId) {
    const char mode = modeOf(message, code);
    if (mode == '\0') {
        return {};
    }
    const Segment& header = message.header();
    const auto echo = [&](std::size_t field) {
        return std::string(message.field(header, field).substr(0, kLongestId));
    };
    const std::string kind = echo(16);
    const bool kindIsNumber =
        !kind.empty() && std::all_of(kind.begin(), kind.end(), [](char c) { return ascii::isDigit(c); });
    const std::string fields[] = {echo(2),
                                  "Fasit",
                                  {},
                                  echo(3),
                                  echo(4),
                                  echo(7),
                                  {},
                                  typeOf(message),
                                  std::to_string(controlId),
                                  echo(11),
                                  echo(12),
                                  {},
                                  {},
                                  {},
                                  kindIsNumber ? kind : std::string(),
                                  {},
                                  echo(18)};
    const char mark = message.delimiters().field;
    std::string text = "MSH";
    for (const std::string& field : fields) {
        text += mark + field;
    }
    while (text.back() == mark) {
        text.pop_back();
    }
    return inBlock(text + "\rMSA" + mark + letters(mode, code) + mark + echo(10) + '\r');
}

bool isAcknowledgement(const Message& message) {
    const auto has = [&](std::string_view name) {
        return std::any_of(message.segments().begin(), message.segments().end(),
                           [name](const Segment& segment) { return segment.name() == name; });
    };
    const std::string_view type = message.component(message.field(message.header(), 9), 1);
    return ascii::equalsIgnoringCase(ascii::trimmed(type), "ACK") || (has("MSA") && !has("OBX"));
}

std::string refusalOfUnreadable(std::string_view bytes, std::uint64_t controlId) {
    if (bytes.find("\rMSA") != bytes.npos || bytes.find("\nMSA") != bytes.npos) {
        return {};
    }
    std::string id;
    const std::string_view line = bytes.substr(0, std::min<std::size_t>(bytes.find_first_of("\r\n"), 2000));
    if (line.substr(0, 4) == "MSH|") {
        id = std::string(piece(line, 10, '|').substr(0, kLongestId));
    }
    return inBlock("MSH|^~\\&|Fasit||||||ACK|" + std::to_string(controlId) + "|P|2.4\rMSA|AE|" + id + '\r');
}

} // namespace fasit::instruments::hl7
