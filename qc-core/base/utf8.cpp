#include "qc-core/base/utf8.h"

#include <cstddef>

namespace fasit::utf8 {
namespace {

constexpr char32_t kLast = 0x10FFFF;

/// How many bytes follow a first byte, and the least that so many may mean; -1 where no character begins so.
struct Form {
    int following = -1;
    char32_t least = 0;
    char32_t bits = 0;
};

Form formOf(unsigned char first) {
    if (first < 0x80) {
        return {0, 0, first};
    }
    if ((first & 0xE0U) == 0xC0) {
        return {1, 0x80, first & 0x1FU};
    }
    if ((first & 0xF0U) == 0xE0) {
        return {2, 0x800, first & 0x0FU};
    }
    if ((first & 0xF8U) == 0xF0) {
        return {3, 0x10000, first & 0x07U};
    }
    return {};
}

bool isSurrogate(char32_t character) {
    return character >= 0xD800 && character <= 0xDFFF;
}

} // namespace

std::optional<std::vector<char32_t>> characters(std::string_view text) {
    std::vector<char32_t> all;
    all.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Form form = formOf(static_cast<unsigned char>(text[i++]));
        char32_t character = form.bits;
        for (int n = 0; n < form.following; ++n) {
            const auto byte = i < text.size() ? static_cast<unsigned char>(text[i++]) : 0U;
            if ((byte & 0xC0U) != 0x80) {
                return std::nullopt;
            }
            character = (character << 6U) | (byte & 0x3FU);
        }
        if (form.following < 0 || character < form.least || character > kLast || isSurrogate(character)) {
            return std::nullopt;
        }
        all.push_back(character);
    }
    return all;
}

} // namespace fasit::utf8
