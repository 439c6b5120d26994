// Decimal: an exact number as printed on a display, a control insert or a result line.
//
// Rules compare readings, targets and limits as Decimals, so that "exactly on the limit" is decided exactly
// (docs/decisions/0002-exact-decimals.md). Value type, immutable, thread-safe.
#pragma once

#include "qc-core/base/expected.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasit {

enum class DecimalError {
    Empty,           ///< No characters but white space.
    NotANumber,      ///< Letters, two separators, or a sign in the wrong place.
    TooManyDecimals, ///< More than Decimal::kMaxDecimals digits after the separator.
    TooLarge,        ///< |value| >= 10^12.
};

class Decimal {
  public:
    static constexpr int kMaxDecimals = 6;
    static constexpr std::int64_t kMicrosPerUnit = 1'000'000;
    /// |micros| stays below this, so that the difference of two decimals fits 64 bits
    /// and every product of a rule fits 128 (the proof stands in rules/exact_bounds.h).
    static constexpr std::int64_t kMicrosBound = 1'000'000'000'000'000'000;

    /// Zero without decimals.
    constexpr Decimal() = default;

    /// Reads "5.4", "5,4", "-0.30", "+7", "3.26E+05"; white space around it is ignored. The printed number of
    /// decimals is kept; exponent form is expanded. Never rounds: what does not fit is an error by name.
    static Expected<Decimal, DecimalError> parse(std::string_view text);

    /// From the stored form: value in 10^-6 units and the number of decimals it is printed with (0 to 6).
    /// Errors: TooLarge; TooManyDecimals when `decimals` is out of range or would hide a non-zero digit.
    static Expected<Decimal, DecimalError> fromMicros(std::int64_t micros, int decimals);

    constexpr std::int64_t micros() const { return m_micros; }
    constexpr int decimals() const { return m_decimals; }

    /// For drawing and statistics only; no verdict depends on it.
    constexpr double toDouble() const {
        return static_cast<double>(m_micros) / static_cast<double>(kMicrosPerUnit);
    }

    /// As printed, with its own number of decimals; `separator` is '.' for machines and ',' for Norwegian
    /// readers.
    std::string toString(char separator = '.') const;

    /// Equal numbers are equal at any number of decimals: 5.4 == 5.40.
    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_micros == b.m_micros; }
    friend constexpr auto operator<=>(Decimal a, Decimal b) { return a.m_micros <=> b.m_micros; }

  private:
    constexpr Decimal(std::int64_t micros, int decimals)
        : m_micros(micros)
        , m_decimals(static_cast<std::int8_t>(decimals)) {}

    std::int64_t m_micros = 0;
    std::int8_t m_decimals = 0;
};

/// Sum and difference, printed with the larger number of decimals. Error: TooLarge.
Expected<Decimal, DecimalError> sum(Decimal a, Decimal b);
Expected<Decimal, DecimalError> difference(Decimal a, Decimal b);

} // namespace fasit
