#include "qc-core/workflow/free_text.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/utf8.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

constexpr std::size_t kLongestText = 4000;
constexpr std::size_t kBirthDay = 6;
constexpr std::size_t kIdentityNumber = 11;

bool isControl(char32_t c) {
    return (c < U' ' && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0);
}

std::size_t digitsFrom(std::string_view text, std::size_t at) {
    const auto end =
        std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), ascii::isDigit);
    return static_cast<std::size_t>(end - text.begin()) - at;
}

} // namespace

bool holdsIdentityNumber(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t digits = digitsFrom(text, at);
        const std::size_t behind = at + digits;
        const bool isParted =
            digits == kBirthDay && behind + 1 < text.size() && (text[behind] == ' ' || text[behind] == '-');
        if (digits == kIdentityNumber ||
            (isParted && digitsFrom(text, behind + 1) == kIdentityNumber - kBirthDay)) {
            return true;
        }
        at = behind;
    }
    return false;
}

std::optional<FollowUpFault> freeTextFault(std::string_view text) {
    const auto letters = utf8::characters(text);
    if (!letters || text.size() > kLongestText || std::any_of(letters->begin(), letters->end(), isControl)) {
        return FollowUpFault::TextUnusable;
    }
    return holdsIdentityNumber(text) ? std::optional(FollowUpFault::IdentityNumber) : std::nullopt;
}

std::optional<FollowUpFault> neededTextFault(std::string_view text) {
    return ascii::trimmed(text).empty() ? FollowUpFault::TextMissing : freeTextFault(text);
}

} // namespace fasit::workflow
