// The texts of a message: escapes and character sets.
#include "instruments/hl7/message.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::hl7 {
namespace {

std::optional<unsigned> hexDigit(char c) {
    const char lower = ascii::toLower(c);
    if (ascii::isDigit(c)) {
        return static_cast<unsigned>(c - '0');
    }
    return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned>(lower - 'a') + 10U)
                                        : std::nullopt;
}

/// The bytes of "0D0A"; nothing where it is no such text.
std::optional<std::string> hexBytes(std::string_view digits) {
    if (digits.empty() || digits.size() % 2 != 0) {
        return std::nullopt;
    }
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const auto high = hexDigit(digits[i]);
        const auto low = hexDigit(digits[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes += static_cast<char>(*high * 16U + *low);
    }
    return bytes;
}

/// What stands between two escape marks, resolved; nothing where it means nothing here.
std::optional<std::string> resolved(std::string_view code, const Delimiters& delimiters) {
    if (code == "F") {
        return std::string(1, delimiters.field);
    }
    if (code == "S") {
        return std::string(1, delimiters.component);
    }
    if (code == "T") {
        return std::string(1, delimiters.subcomponent);
    }
    if (code == "R") {
        return std::string(1, delimiters.repeat);
    }
    if (code == "E") {
        return std::string(1, delimiters.escape);
    }
    if (code == "H" || code == "N") {
        return std::string(); // highlighting
    }
    if (code == ".br" || code == ".sp") {
        return std::string("\n");
    }
    return !code.empty() && code.front() == 'X' ? hexBytes(code.substr(1)) : std::nullopt;
}

std::string unescaped(std::string_view part, const Delimiters& delimiters) {
    std::string bytes;
    while (!part.empty()) {
        const std::size_t mark = std::min(part.find(delimiters.escape), part.size());
        bytes.append(part.substr(0, mark));
        part.remove_prefix(mark);
        const std::size_t end = part.empty() ? part.npos : part.find(delimiters.escape, 1);
        const auto text = end == part.npos ? std::nullopt : resolved(part.substr(1, end - 1), delimiters);
        if (text) {
            bytes += *text;
            part.remove_prefix(end + 1);
        } else if (!part.empty()) {
            bytes += part.front();
            part.remove_prefix(1);
        }
    }
    return bytes;
}

/// MSH-18 where it says something that is known.
Charset charsetOf(std::string_view declared, Charset undeclared) {
    declared = ascii::trimmed(declared);
    if (declared == "UNICODE UTF-8" || declared == "UNICODE" || declared == "UTF-8" || declared == "UTF8") {
        return Charset::Utf8OrWindows1252;
    }
    const bool isLatin1 = declared == "8859/1" || declared == "ISO-8859-1" || declared == "ISO8859-1";
    return isLatin1 ? Charset::Windows1252 : undeclared;
}

} // namespace

std::string Message::text(std::string_view part, Charset undeclared) const {
    part = ascii::trimmed(part);
    const bool isPlain = part.find(m_delimiters.escape) == part.npos;
    std::string bytes = isPlain ? std::string(part) : unescaped(part, m_delimiters);
    if (!isAscii(bytes)) {
        const Charset charset = charsetOf(component(field(header(), 18), 1), undeclared);
        const bool isOtherPage = charset == Charset::Windows1252 || !isUtf8(bytes);
        if (isOtherPage) {
            bytes = fromCodePage(bytes,
                                 charset == Charset::Utf8OrCp850 ? CodePage::Cp850 : CodePage::Windows1252);
        }
    }
    return std::string(ascii::trimmed(bytes));
}

} // namespace fasit::instruments::hl7
