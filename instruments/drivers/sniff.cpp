#include "instruments/drivers/sniff.h"

#include "instruments/astm/control_bytes.h"
#include "instruments/core/text_encoding.h"
#include "instruments/delimited/heading.h"
#include "instruments/hl7/mllp_framer.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::drivers {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool beginsAstm(char c) {
    return c == astm::kStx || c == astm::kEnq;
}

bool isOnlySpace(std::string_view text) {
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.remove_prefix(kByteOrderMark.size());
    }
    return ascii::trimmed(text).empty();
}

/// What begins with a block start (VT) or with markup; Undecided while too little of it is there, Unknown
/// where it is neither.
Format formatAt(std::string_view rest) {
    if (rest.front() == hl7::kBlockStart) {
        rest = rest.substr(std::min(rest.find_first_not_of("\r\n", 1), rest.size()));
        if (rest.empty()) {
            return Format::Undecided;
        }
        return rest.front() == '<' ? Format::Poct1a : rest.front() == 'M' ? Format::Hl7 : Format::Unknown;
    }
    constexpr std::string_view declaration = "<?xml";
    if (rest.size() < 6) { // "<OBS.R"
        return Format::Undecided;
    }
    const bool isMessage = rest[4] == '.' && rest[5] == 'R';
    return isMessage || rest.substr(0, declaration.size()) == declaration ? Format::Poct1a : Format::Unknown;
}

bool isHeading(std::string_view line) {
    if (line.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        line.remove_prefix(kByteOrderMark.size());
    }
    const auto text = toUtf8(line, UndefinedBytes::AsControlCharacters);
    return text && delimited::Heading::read(*text);
}

} // namespace

Format sniff(std::string_view beginning, bool isAll) {
    const bool complete = isAll || beginning.size() >= kSniffBytes;
    beginning = beginning.substr(0, kSniffBytes);
    std::size_t lineBegin = 0;
    for (std::size_t at = 0; at < beginning.size(); ++at) {
        if (beginsAstm(beginning[at])) {
            return Format::Astm;
        }
        const bool mayBeMarkup = beginning[at] == '<' && isOnlySpace(beginning.substr(0, at));
        if (beginning[at] == hl7::kBlockStart || mayBeMarkup) {
            const Format format = formatAt(beginning.substr(at));
            if (format == Format::Undecided && !complete) {
                return format;
            }
            if (format == Format::Hl7 || format == Format::Poct1a) {
                return format;
            }
        }
        if (beginning[at] == '\n') {
            if (isHeading(beginning.substr(lineBegin, at - lineBegin))) {
                return Format::Delimited;
            }
            lineBegin = at + 1;
        }
    }
    if (!complete) {
        return Format::Undecided;
    }
    return isHeading(beginning.substr(lineBegin)) ? Format::Delimited : Format::Unknown;
}

} // namespace fasit::instruments::drivers
