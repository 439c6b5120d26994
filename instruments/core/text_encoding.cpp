#include "instruments/core/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace fasit::instruments {
namespace {

/// 80 to 9F of Windows-1252; 0 = not defined.
constexpr std::array<std::uint16_t, 32> k1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// Length of the well-formed sequence at the start of `rest`; 0 = there is none.
std::size_t sequenceLength(std::string_view rest) {
    const unsigned first = byteAt(rest, 0);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || rest.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(rest, i) & 0xC0U) != 0x80) {
            return 0;
        }
    }
    const unsigned second = byteAt(rest, 1);
    const bool bad = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                     (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return bad ? 0 : length;
}

/// Code points of Windows-1252 are below U+FFFF.
void appendUtf8(std::string& out, unsigned codePoint) {
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        out += static_cast<char>(0xC0U | (codePoint >> 6U));
    } else {
        out += static_cast<char>(0xE0U | (codePoint >> 12U));
        out += static_cast<char>(0x80U | ((codePoint >> 6U) & 0x3FU));
    }
    out += static_cast<char>(0x80U | (codePoint & 0x3FU));
}

} // namespace

bool isAscii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0) {
            return false;
        }
        bytes.remove_prefix(length);
    }
    return true;
}

std::optional<std::string> toUtf8(std::string_view bytes, UndefinedBytes undefined) {
    if (isAscii(bytes) || isUtf8(bytes)) {
        return std::string(bytes);
    }
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 4);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const unsigned mapped = special ? k1252[byte - 0x80] : byte;
        if (special && mapped == 0 && undefined == UndefinedBytes::Refuse) {
            return std::nullopt;
        }
        appendUtf8(text, mapped == 0 ? byte : mapped);
    }
    return text;
}

} // namespace fasit::instruments
