#include "qc-core/base/decimal.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fasit {
namespace {

constexpr std::array<std::int64_t, 7> kPowersOfTen{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
constexpr int kMaxExponent = 100; // Far beyond any number that fits; stops a hostile exponent early.

struct Digits {
    std::string significant; // All digits, separator removed.
    int fraction = 0;        // How many of them stand behind the separator.
};

std::optional<Digits> readDigits(std::string_view text) {
    Digits digits;
    bool separated = false;
    for (const char c : text) {
        if (ascii::isDigit(c)) {
            digits.significant.push_back(c);
            digits.fraction += separated ? 1 : 0;
        } else if ((c == '.' || c == ',') && !separated) {
            separated = true;
        } else {
            return std::nullopt;
        }
    }
    if (digits.significant.empty()) {
        return std::nullopt;
    }
    return digits;
}

bool takeSign(std::string_view& text) {
    const bool signedText = !text.empty() && (text.front() == '-' || text.front() == '+');
    const bool negative = signedText && text.front() == '-';
    text.remove_prefix(signedText ? 1 : 0);
    return negative;
}

std::optional<int> readExponent(std::string_view text) {
    const bool negative = takeSign(text);
    if (text.empty() || !std::all_of(text.begin(), text.end(), ascii::isDigit)) {
        return std::nullopt;
    }
    int exponent = 0;
    for (const char c : text) {
        exponent = std::min(kMaxExponent, exponent * 10 + (c - '0'));
    }
    return negative ? -exponent : exponent;
}

/// Moves the separator `exponent` places to the right.
void expand(Digits& digits, int exponent) {
    digits.fraction -= exponent;
    if (digits.fraction < 0) {
        digits.significant.append(static_cast<std::size_t>(-digits.fraction), '0');
        digits.fraction = 0;
    }
}

Expected<std::int64_t, DecimalError> toMicros(const Digits& digits) {
    if (digits.fraction > Decimal::kMaxDecimals) {
        return Unexpected<DecimalError>(DecimalError::TooManyDecimals);
    }
    const std::int64_t scale =
        kPowersOfTen[static_cast<std::size_t>(Decimal::kMaxDecimals - digits.fraction)];
    const std::int64_t bound = Decimal::kMicrosBound / scale;
    std::int64_t mantissa = 0;
    for (const char c : digits.significant) {
        const std::int64_t digit = c - '0';
        if (mantissa > (bound - 1 - digit) / 10) {
            return Unexpected<DecimalError>(DecimalError::TooLarge);
        }
        mantissa = mantissa * 10 + digit;
    }
    return mantissa * scale;
}

} // namespace

Expected<Decimal, DecimalError> Decimal::parse(std::string_view text) {
    text = ascii::trimmed(text);
    if (text.empty()) {
        return Unexpected<DecimalError>(DecimalError::Empty);
    }
    const bool negative = takeSign(text);
    const std::size_t mark = text.find_first_of("eE");
    auto digits = readDigits(text.substr(0, mark));
    if (!digits) {
        return Unexpected<DecimalError>(DecimalError::NotANumber);
    }
    if (mark != std::string_view::npos) {
        const auto exponent = readExponent(text.substr(mark + 1));
        if (!exponent) {
            return Unexpected<DecimalError>(DecimalError::NotANumber);
        }
        expand(*digits, *exponent);
    }
    return toMicros(*digits).map(
        [&](std::int64_t micros) { return Decimal(negative ? -micros : micros, digits->fraction); });
}

Expected<Decimal, DecimalError> Decimal::fromMicros(std::int64_t micros, int decimals) {
    if (micros <= -kMicrosBound || micros >= kMicrosBound) {
        return Unexpected<DecimalError>(DecimalError::TooLarge);
    }
    if (decimals < 0 || decimals > kMaxDecimals ||
        micros % kPowersOfTen[static_cast<std::size_t>(kMaxDecimals - decimals)] != 0) {
        return Unexpected<DecimalError>(DecimalError::TooManyDecimals);
    }
    return Decimal(micros, decimals);
}

std::string Decimal::toString(char separator) const {
    const std::int64_t magnitude = m_micros < 0 ? -m_micros : m_micros;
    std::string text = m_micros < 0 ? "-" : "";
    text += std::to_string(magnitude / kMicrosPerUnit);
    if (m_decimals > 0) {
        std::string fraction = std::to_string(kMicrosPerUnit + magnitude % kMicrosPerUnit).substr(1);
        fraction.resize(static_cast<std::size_t>(m_decimals));
        text += separator;
        text += fraction;
    }
    return text;
}

Expected<Decimal, DecimalError> sum(Decimal a, Decimal b) {
    return Decimal::fromMicros(a.micros() + b.micros(), std::max(a.decimals(), b.decimals()));
}

Expected<Decimal, DecimalError> difference(Decimal a, Decimal b) {
    return Decimal::fromMicros(a.micros() - b.micros(), std::max(a.decimals(), b.decimals()));
}

} // namespace fasit
