#include "instruments/astm/fields.h"

#include "instruments/astm/byte_block.h"
#include "instruments/core/text_encoding.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace fasit::instruments::astm {
namespace {

constexpr bool isLetter(char c) {
    const char lower = ascii::toLower(c);
    return lower >= 'a' && lower <= 'z';
}

constexpr bool isPunctuation(char c) {
    return c > ' ' && c < '\x7f' && !isLetter(c) && !ascii::isDigit(c);
}

std::optional<unsigned> hexPair(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto high = digits.find(ascii::toLower(text[0]));
    const auto low = digits.find(ascii::toLower(text[1]));
    if (high == std::string_view::npos || low == std::string_view::npos) {
        return std::nullopt;
    }
    return static_cast<unsigned>(high * 16 + low);
}

/// Appends the bytes of "4142" in "&X4142&"; false where it is no hexadecimal text.
bool appendHex(std::string_view digits, std::string& out) {
    std::string bytes;
    if (digits.empty() || digits.size() % 2 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const auto byte = hexPair(digits.substr(i, 2));
        if (!byte) {
            return false;
        }
        bytes += static_cast<char>(*byte);
    }
    out += bytes;
    return true;
}

/// Appends what the escape with this body means; false where it has no meaning.
bool appendEscape(std::string_view body, const Delimiters& delimiters, std::string& out) {
    if (body.empty()) {
        return false;
    }
    const char kind = body.front();
    if (kind == 'X') {
        return appendHex(body.substr(1), out);
    }
    if (kind == 'Z') { // local meaning: no text
        return true;
    }
    if (body.size() != 1) {
        return false;
    }
    switch (kind) {
    case 'F':
        out += delimiters.field;
        return true;
    case 'R':
        out += delimiters.repeat;
        return true;
    case 'S':
        out += delimiters.component;
        return true;
    case 'E':
        out += delimiters.escape;
        return true;
    case 'H': // highlighting
    case 'N':
        return true;
    default:
        return false;
    }
}

std::string unescaped(std::string_view text, const Delimiters& delimiters) {
    std::string out;
    while (!text.empty()) {
        const std::size_t begin = text.find(delimiters.escape);
        out.append(text.substr(0, begin));
        if (begin == std::string_view::npos) {
            break;
        }
        const std::size_t end = text.find(delimiters.escape, begin + 1);
        if (end != std::string_view::npos &&
            appendEscape(text.substr(begin + 1, end - begin - 1), delimiters, out)) {
            text.remove_prefix(end + 1);
        } else {
            out += delimiters.escape;
            text.remove_prefix(begin + 1);
        }
    }
    return out;
}

/// Behind the five bytes that define the delimiters.
bool isPlainHeader(std::string_view record, char escape) {
    return record.size() <= 5 || (record.find(escape, 5) == std::string_view::npos && isAscii(record));
}

} // namespace

std::optional<Delimiters> Delimiters::fromHeader(std::string_view record) {
    if (record.size() < 5 || (record.size() > 5 && record[5] != record[1])) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < 5; ++i) {
        if (!isPunctuation(record[i]) || record.substr(1, i - 1).find(record[i]) != std::string_view::npos) {
            return std::nullopt;
        }
    }
    return Delimiters{record[1], record[2], record[3], record[4]};
}

char recordLetter(std::string_view record) {
    if (record.empty() || !isLetter(record[0]) || (record.size() > 1 && !isPunctuation(record[1]))) {
        return '\0';
    }
    const char lower = ascii::toLower(record[0]);
    return static_cast<char>(lower - 'a' + 'A');
}

void Fields::split(std::string_view record, const Delimiters& delimiters) {
    std::size_t begin = 0;
    std::uint32_t special = 0;
    m_count = 0;
    const auto look = [&](const ByteBlock& block, std::size_t at, std::uint32_t wanted) {
        special |= block.high() | block.equal(delimiters.escape);
        for (std::uint32_t found = block.equal(delimiters.field) & wanted; found != 0; found &= found - 1) {
            const std::size_t end = at + static_cast<std::size_t>(std::countr_zero(found));
            add(record.substr(begin, end - begin));
            begin = end + 1;
        }
    };
    std::size_t at = 0;
    for (; at + kBlockSize <= record.size(); at += kBlockSize) {
        look(ByteBlock(record.data() + at), at, kWholeBlock);
    }
    const std::size_t rest = record.size() - at;
    if (at > 0 && rest > 0) { // the last block of the record, without what was looked at already
        look(ByteBlock(record.data() + record.size() - kBlockSize), record.size() - kBlockSize,
             kWholeBlock << (kBlockSize - rest));
    } else if (rest > 0) {
        std::array<char, kBlockSize> padded{};
        std::copy(record.begin(), record.end(), padded.begin());
        look(ByteBlock(padded.data()), 0, kWholeBlock);
    }
    add(record.substr(begin));
    // The header names the escape itself, in its second field.
    m_isPlain = special == 0 || (recordLetter(record) == 'H' && isPlainHeader(record, delimiters.escape));
}

void Fields::add(std::string_view field) {
    if (m_count < kMaxFields) {
        m_fields[m_count++] = field;
    }
}

bool hasRepeat(std::string_view field, std::string_view wanted, const Delimiters& delimiters) {
    while (true) {
        const std::size_t at = field.find(delimiters.repeat);
        if (ascii::equalsIgnoringCase(ascii::trimmed(field.substr(0, at)), wanted)) {
            return true;
        }
        if (at == std::string_view::npos) {
            return false;
        }
        field.remove_prefix(at + 1);
    }
}

std::string textOf(std::string_view field, const Delimiters& delimiters) {
    const std::string bytes = unescaped(ascii::trimmed(field), delimiters);
    return toUtf8(ascii::trimmed(bytes), UndefinedBytes::AsControlCharacters).value_or(std::string());
}

} // namespace fasit::instruments::astm
