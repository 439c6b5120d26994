#include "qc-core/workflow/secret_rules.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/crypto/secret.h"
#include "qc-core/base/utf8.h"

#include <algorithm>
#include <set>
#include <vector>

namespace fasit::workflow {
namespace {

constexpr std::size_t kPinDigits = 4;
constexpr std::size_t kWordLetters = 4;

/// Each digit is the one before plus `step`.
bool steps(std::string_view pin, int step) {
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if (pin[i] - pin[i - 1] != step) {
            return false;
        }
    }
    return true;
}

/// In lower case, A to Z and the letters of Western Europe: À to Þ are C3 80 to C3 9E.
std::string folded(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto byte = static_cast<unsigned char>(out[i]);
        const bool isCapital = i > 0 && out[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        out[i] = isCapital ? static_cast<char>(byte + 0x20) : ascii::toLower(out[i]);
    }
    return out;
}

std::vector<std::string> wordsOf(const std::string& name) {
    std::vector<std::string> words(1);
    for (const char c : folded(name)) {
        const bool isLetter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (isLetter) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string& word) {
        return utf8::characters(word).value_or(std::vector<char32_t>()).size() < kWordLetters;
    });
    return words;
}

bool holdsWordOf(const std::string& text, const std::string& name) {
    const auto words = wordsOf(name);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

} // namespace

std::optional<UserFault> pinFault(std::string_view pin) {
    if (pin.size() != kPinDigits || !std::all_of(pin.begin(), pin.end(), ascii::isDigit)) {
        return UserFault::PinNotFourDigits;
    }
    const bool isPairTwice = pin[0] == pin[2] && pin[1] == pin[3];
    const bool isObvious = steps(pin, 0) || steps(pin, 1) || steps(pin, -1) || isPairTwice;
    return isObvious ? std::optional(UserFault::PinTooObvious) : std::nullopt;
}

std::optional<UserFault> passwordFault(std::string_view password, std::span<const std::string> names) {
    auto letters = utf8::characters(password);
    if (!letters) {
        return UserFault::PasswordNotText;
    }
    const std::size_t length = letters->size();
    const std::size_t different = std::set<char32_t>(letters->begin(), letters->end()).size();
    std::fill(letters->begin(), letters->end(), U'\0');
    if (length < kPasswordLetters) {
        return UserFault::PasswordTooShort;
    }
    if (different < kDifferentLetters) {
        return UserFault::PasswordTooUniform;
    }
    std::string text = folded(password);
    const bool holdsName = std::any_of(names.begin(), names.end(),
                                       [&](const std::string& name) { return holdsWordOf(text, name); });
    crypto::wipe(text);
    return holdsName ? std::optional(UserFault::PasswordHoldsName) : std::nullopt;
}

} // namespace fasit::workflow
