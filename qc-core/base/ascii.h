// Text as the wire and the file have it: bytes, independent of any locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fasit::ascii {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

constexpr char toLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text without white space at either end; a view into the same bytes.
constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// Equal but for the case of A to Z; other bytes (æ, ø, å in UTF-8) must be the same.
constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (toLower(a[i]) != toLower(b[i])) {
            return false;
        }
    }
    return true;
}

/// The trimmed text, or nothing where only white space stands: what "missing" means for a field of a message.
inline std::optional<std::string> presentText(std::string_view text) {
    text = trimmed(text);
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

} // namespace fasit::ascii
