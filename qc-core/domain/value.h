// ControlValue: what an analyser or a strip says. A quantity, a censored quantity, a step, or no value at
// all.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace fasit::domain {

/// What kind of values an analyte has; statistics exist for quantities only.
enum class ValueKind { Quantity, Ordinal, Qualitative };

struct Quantity {
    Decimal number;
    friend bool operator==(Quantity, Quantity) = default;
};

/// Outside the measuring range: "<5" or ">200" as sent, or LO and HI, where no number was sent.
struct Censored {
    enum class Direction { Below, Above };
    Direction direction = Direction::Below;
    std::optional<Decimal> bound;
    friend bool operator==(Censored, Censored) = default;
};

/// A step of the analyte's versioned list (neg, spor, 1+, 2+, 3+), counted from 0.
struct OrdinalStep {
    int step = 0;
    friend bool operator==(OrdinalStep, OrdinalStep) = default;
};

enum class Qualitative { Negative, Positive, Invalid };

/// The analyser gave an error code ("---", "****") instead of a value. Counts as an attempt.
struct NoValue {
    std::string code;
    friend bool operator==(const NoValue&, const NoValue&) = default;
};

using ControlValue = std::variant<Quantity, Censored, OrdinalStep, Qualitative, NoValue>;

/// Reads a quantity as typed or sent: "5.4", "5,4", "<5", "> 200", "LO", "HI"; "---" and "***" are NoValue.
/// Errors as for Decimal::parse; nothing else is guessed.
Expected<ControlValue, DecimalError> parseQuantity(std::string_view text);

/// The number of a plain quantity, nothing for every other value.
std::optional<Decimal> numberOf(const ControlValue& value);

} // namespace fasit::domain
