#include "qc-core/domain/value.h"

#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::domain {
namespace {

bool consistsOf(std::string_view text, char c) {
    return std::all_of(text.begin(), text.end(), [c](char other) { return other == c; });
}

std::optional<Censored> namedCensored(std::string_view text) {
    if (ascii::equalsIgnoringCase(text, "LO")) {
        return Censored{Censored::Direction::Below, std::nullopt};
    }
    if (ascii::equalsIgnoringCase(text, "HI")) {
        return Censored{Censored::Direction::Above, std::nullopt};
    }
    return std::nullopt;
}

} // namespace

Expected<ControlValue, DecimalError> parseQuantity(std::string_view text) {
    text = ascii::trimmed(text);
    if (text.empty()) {
        return Unexpected<DecimalError>(DecimalError::Empty);
    }
    if (consistsOf(text, '-') || consistsOf(text, '*')) {
        return ControlValue(NoValue{std::string(text)});
    }
    if (const auto censored = namedCensored(text)) {
        return ControlValue(*censored);
    }
    if (text.front() == '<' || text.front() == '>') {
        const auto direction = text.front() == '<' ? Censored::Direction::Below : Censored::Direction::Above;
        return Decimal::parse(text.substr(1)).map([&](Decimal bound) {
            return ControlValue(Censored{direction, bound});
        });
    }
    return Decimal::parse(text).map([](Decimal number) { return ControlValue(Quantity{number}); });
}

std::optional<Decimal> numberOf(const ControlValue& value) {
    const auto* quantity = std::get_if<Quantity>(&value);
    return quantity ? std::optional(quantity->number) : std::nullopt;
}

} // namespace fasit::domain
