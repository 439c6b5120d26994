#include "qc-core/domain/gs1.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::domain {
namespace {

using Fault = Gs1Fault;
using Failed = Unexpected<Gs1Fault>;

constexpr char kSeparator = '\x1d'; ///< FNC1, as scanners send it.
constexpr std::size_t kLongest = 20;

/// Identifiers whose data have a fixed length, by their first two digits (GS1 General Specifications,
/// "Element strings with predefined length"): all that is behind those two digits.
struct FixedLength {
    std::string_view prefix;
    std::size_t length;
};

constexpr std::array kFixed{
    FixedLength{"00", 18}, FixedLength{"01", 14}, FixedLength{"02", 14}, FixedLength{"03", 14},
    FixedLength{"04", 16}, FixedLength{"11", 6},  FixedLength{"12", 6},  FixedLength{"13", 6},
    FixedLength{"14", 6},  FixedLength{"15", 6},  FixedLength{"16", 6},  FixedLength{"17", 6},
    FixedLength{"18", 6},  FixedLength{"19", 6},  FixedLength{"20", 2},  FixedLength{"31", 8},
    FixedLength{"32", 8},  FixedLength{"33", 8},  FixedLength{"34", 8},  FixedLength{"35", 8},
    FixedLength{"36", 8},  FixedLength{"41", 14},
};

std::optional<std::size_t> fixedLength(std::string_view identifier) {
    const auto found =
        std::find_if(kFixed.begin(), kFixed.end(), [&](const auto& row) { return row.prefix == identifier; });
    return found == kFixed.end() ? std::nullopt : std::optional(found->length);
}

bool areDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), ascii::isDigit);
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = 10 * value + (digit - '0');
    }
    return value;
}

/// The weighted digits add up to a multiple of ten; from the right they weigh 1, 3, 1, 3 ...
bool hasRightCheckDigit(std::string_view digits) {
    int sum = 0;
    int weight = 1;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += weight * (*digit - '0');
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

/// The year with these two last digits that is at most 49 years ago and 50 ahead.
int fullYear(int twoDigits, int thisYear) {
    const int year = thisYear - thisYear % 100 + twoDigits;
    const int ahead = year - thisYear;
    return ahead > 50 ? year - 100 : ahead < -49 ? year + 100 : year;
}

std::optional<Date> dayOf(std::string_view digits, Date today) {
    if (!areDigits(digits)) {
        return std::nullopt;
    }
    const int year = fullYear(number(digits.substr(0, 2)), civil(today).year);
    const int month = number(digits.substr(2, 2));
    const int day = number(digits.substr(4, 2));
    if (day != 0) {
        return dateOf(year, month, day);
    }
    const auto next = month == 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
    return next && month >= 1 ? std::optional(Date{next->days - 1}) : std::nullopt;
}

/// Fills the code element by element.
class Elements {
  public:
    explicit Elements(Date today)
        : m_today(today) {}

    std::optional<Fault> add(std::string_view identifier, std::string_view data) {
        if (identifier == "01") {
            const bool isRight = data.size() == 14 && areDigits(data) && hasRightCheckDigit(data);
            return isRight ? put(m_code.product, std::string(data)) : std::optional(Fault::BadProduct);
        }
        if (identifier == "17") {
            const auto day = data.size() == 6 ? dayOf(data, m_today) : std::nullopt;
            return day ? put(m_code.expiry, *day) : std::optional(Fault::BadDate);
        }
        if (identifier == "10" || identifier == "21") {
            return addText(identifier == "10" ? m_code.lot : m_code.serial, data);
        }
        return std::nullopt;
    }

    Expected<Gs1Code, Fault> code() const {
        if (m_code == Gs1Code{}) {
            return Failed(Fault::NotGs1);
        }
        return m_code;
    }

  private:
    static std::optional<Fault> addText(std::optional<std::string>& place, std::string_view data) {
        if (data.empty()) {
            return Fault::NotGs1;
        }
        return data.size() > kLongest ? std::optional(Fault::TooLong) : put(place, std::string(data));
    }

    template <class Value>
    static std::optional<Fault> put(std::optional<Value>& place, const Value& value) {
        if (place && *place != value) {
            return Fault::Twice;
        }
        place = value;
        return std::nullopt;
    }

    Date m_today;
    Gs1Code m_code;
};

/// The form of the barcode itself.
Expected<Gs1Code, Fault> readElements(std::string_view text, Date today) {
    Elements elements(today);
    while (!text.empty()) {
        if (text.front() == kSeparator) {
            text.remove_prefix(1);
            continue;
        }
        const auto identifier = text.substr(0, 2);
        if (identifier.size() < 2 || !areDigits(identifier)) {
            return Failed(Fault::NotGs1);
        }
        text.remove_prefix(2);
        const auto fixed = fixedLength(identifier);
        if (fixed && text.size() < *fixed) {
            return Failed(Fault::NotGs1);
        }
        const auto data = text.substr(0, fixed.value_or(std::min(text.find(kSeparator), text.size())));
        text.remove_prefix(data.size());
        if (const auto fault = elements.add(identifier, data)) {
            return Failed(*fault);
        }
    }
    return elements.code();
}

/// The form that is printed below it, with the identifiers in brackets.
Expected<Gs1Code, Fault> readPrinted(std::string_view text, Date today) {
    Elements elements(today);
    while (!text.empty()) {
        const auto close = text.find(')');
        const auto identifier = text.substr(1, close == std::string_view::npos ? 0 : close - 1);
        if (text.front() != '(' || identifier.size() < 2 || identifier.size() > 4 || !areDigits(identifier)) {
            return Failed(Fault::NotGs1);
        }
        text.remove_prefix(close + 1);
        const auto data = text.substr(0, std::min(text.find('('), text.size()));
        text.remove_prefix(data.size());
        if (const auto fault = elements.add(identifier, ascii::trimmed(data))) {
            return Failed(*fault);
        }
    }
    return elements.code();
}

bool isPrintable(char c) {
    return (c >= ' ' && c <= '~') || c == kSeparator;
}

} // namespace

Expected<Gs1Code, Gs1Fault> parseGs1(std::string_view text, Date today) {
    text = ascii::trimmed(text);
    for (const std::string_view symbology : {"]d2", "]C1", "]Q3", "]e0"}) {
        if (text.substr(0, symbology.size()) == symbology) {
            text.remove_prefix(symbology.size());
            break;
        }
    }
    if (text.empty()) {
        return Failed(Fault::Empty);
    }
    if (!std::all_of(text.begin(), text.end(), isPrintable)) {
        return Failed(Fault::BadCharacter);
    }
    return text.front() == '(' ? readPrinted(text, today) : readElements(text, today);
}

} // namespace fasit::domain
