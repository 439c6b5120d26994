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

/// Where a mark is left out: "13s", "12.5s", "R4s", "2of32s". What stands before it is one digit or R, or of
/// m-of-n one digit n, and the k behind it lies below 10: longer ones could be read in two ways. 0: nowhere.
std::size_t missingMark(const std::string& name) {
    const std::size_t of = name.find("of");
    const std::size_t before = of == std::string::npos ? 0 : of + 2;
    const std::size_t size = name.size() - before;
    const bool lacks = before < name.size() && size >= 3 && name.back() == 's' &&
                       (ascii::isDigit(name[before]) || (before == 0 && name[0] == 'r')) &&
                       ascii::isDigit(name[before + 1]) &&
                       (size == 3 || name[before + 2] == '.' || name[before + 2] == ',');
    return lacks ? before + 1 : 0;
}

/// "2/3_2s" is "2of3_2s".
void spellOutOf(std::string& name) {
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos) {
        name.replace(slash, 1, "of");
    }
}

/// R_4s in its other form, however the first part is written: "R4s:range".
constexpr std::string_view kRange = "_range";

} // namespace

std::string plainSpelling(std::string_view name) {
    std::string plain = withoutSubscripts(name);
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](char c) { return c == '-' || c == ':' ? '_' : ascii::toLower(c); });
    spellOutOf(plain);
    const bool isRange = plain.size() > kRange.size() && plain.ends_with(kRange);
    std::string form = plain.substr(0, plain.size() - (isRange ? kRange.size() : 0));
    if (const std::size_t mark = missingMark(form)) {
        form.insert(mark, "_");
    }
    return isRange ? form + std::string(kRange) : form;
}

} // namespace fasit::rules
