// Gs1Code: what the barcode of a control or a pack says: product, lot, expiry, serial number. Pure, total.
//
// The GS1 General Specifications, application identifiers 01, 10, 17 and 21; others are stepped over.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace fasit::domain {

enum class Gs1Fault {
    Empty,
    NotGs1,       ///< A barcode of another kind, a text, or cut short.
    BadCharacter, ///< A control character, or a byte beyond ASCII.
    BadProduct,   ///< 01 is not fourteen digits with a right check digit.
    BadDate,      ///< 17 is no day that exists.
    TooLong,      ///< A lot or serial number of more than 20 characters: a separator was lost on the way.
    Twice,        ///< One of the four stands there twice and says two things.
};

struct Gs1Code {
    std::optional<std::string> product; ///< 01, the GTIN: fourteen digits.
    std::optional<std::string> lot;     ///< 10
    std::optional<Date> expiry;         ///< 17; day 00 is the last of its month.
    std::optional<std::string> serial;  ///< 21

    friend bool operator==(const Gs1Code&, const Gs1Code&) = default;
};

/// Reads what a scanner types: with or without ]d2, ]C1, ]Q3 or ]e0 in front, FNC1 as 0x1D; and the printed
/// form "(01)…(17)…(10)…". `today` chooses the century of a year of two digits: 49 back to 50 ahead.
Expected<Gs1Code, Gs1Fault> parseGs1(std::string_view text, Date today);

} // namespace fasit::domain
