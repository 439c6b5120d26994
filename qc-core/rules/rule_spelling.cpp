#include "qc-core/rules/rule_spelling.h"

#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::rules {
namespace {

constexpr std::string_view kSubscriptLead = "\xe2\x82"; // Of U+2080 to U+20BF in UTF-8.
constexpr char kSubscriptZero = '\x80';                 // Third byte of U+2080.
constexpr std::size_t kSubscriptBytes = 3;

/// The letter or digit that a subscript stands for: ₀ to ₉, ₛ, ₓ; 0 for any other.
char plainOf(char third) {
    if (third >= kSubscriptZero && third <= kSubscriptZero + 9) {
        return static_cast<char>('0' + (third - kSubscriptZero));
    }
    constexpr char kSubscriptX = '\x93';
    constexpr char kSubscriptS = '\x9b';
    return third == kSubscriptX ? 'x' : third == kSubscriptS ? 's' : '\0';
}

/// "1₃s" is "1_3s": where the first subscript digit stands, the count has ended.
std::string withoutSubscripts(std::string_view name) {
    std::string plain;
    while (!name.empty()) {
        const bool subscript = name.size() >= kSubscriptBytes && name.substr(0, 2) == kSubscriptLead;
        const char letter = subscript ? plainOf(name[2]) : name.front();
        if (letter == '\0') {
            return plain + std::string(name);
        }
        if (subscript && ascii::isDigit(letter) && plain.find('_') == std::string::npos) {
            plain += '_';
        }
        plain += letter;
        name.remove_prefix(subscript ? kSubscriptBytes : 1);
    }
    return plain;
}

/// "13s", "12.5s", "R4s": one digit or R, then a k below 10. Longer ones could be read in two ways.
bool lacksMark(const std::string& name) {
    return name.size() >= 3 && name.back() == 's' && (ascii::isDigit(name[0]) || name[0] == 'r') &&
           ascii::isDigit(name[1]) && (name.size() == 3 || name[2] == '.' || name[2] == ',');
}

} // namespace

std::string plainSpelling(std::string_view name) {
    std::string plain = withoutSubscripts(name);
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](char c) { return c == '-' || c == ':' ? '_' : ascii::toLower(c); });
    return lacksMark(plain) ? plain.insert(1, "_") : plain;
}

} // namespace fasit::rules
