#include "instruments/drivers/sniff.h"

#include "instruments/astm/control_bytes.h"
#include "instruments/core/text_encoding.h"
#include "instruments/delimited/heading.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::drivers {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool beginsAstm(char c) {
    return c == astm::kStx || c == astm::kEnq;
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
