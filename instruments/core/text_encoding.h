// Text of unknown encoding: UTF-8 where it is that, else Windows-1252, of which ISO 8859-1 is a part.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments {

bool isAscii(std::string_view bytes);

/// Well-formed UTF-8: no overlong form, no surrogate, nothing over U+10FFFF.
bool isUtf8(std::string_view bytes);

/// What to do with the five bytes that Windows-1252 does not define (81, 8D, 8F, 90, 9D).
enum class UndefinedBytes { Refuse, AsControlCharacters };

/// The text in UTF-8; nothing where an undefined byte is refused.
std::optional<std::string> toUtf8(std::string_view bytes, UndefinedBytes undefined);

enum class CodePage {
    Windows1252,
    Cp850, ///< MS-DOS in Western Europe.
};

/// Bytes of a code page in UTF-8, whatever they look like. Undefined bytes become control characters.
std::string fromCodePage(std::string_view bytes, CodePage page);

} // namespace fasit::instruments
