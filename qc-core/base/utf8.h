// The characters of a UTF-8 text. Pure.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace fasit::utf8 {

/// The code points; nothing where the bytes are no UTF-8 (overlong forms, surrogates and what lies beyond
/// U+10FFFF are none).
std::optional<std::vector<char32_t>> characters(std::string_view text);

} // namespace fasit::utf8
