#include "instruments/drivers/hl7_values.h"

#include "instruments/hl7/message.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::drivers {
namespace {

bool isNumber(std::string_view text) {
    const bool hasDigit = std::any_of(text.begin(), text.end(), ascii::isDigit);
    return hasDigit && text.find_first_not_of("0123456789.,-+") == text.npos;
}

std::optional<LimitTexts> splitAt(std::string_view text, std::size_t at) {
    const std::string_view low = ascii::trimmed(text.substr(0, at));
    const std::string_view high = ascii::trimmed(text.substr(at + 1));
    return isNumber(low) && isNumber(high) ? std::optional(LimitTexts{std::string(low), std::string(high)})
                                           : std::nullopt;
}

} // namespace

std::string hl7Value(std::string_view type, std::string_view field, char component) {
    const auto part = [&](std::size_t number) {
        return ascii::trimmed(hl7::piece(field, number, component));
    };
    if (type == "SN") {
        return std::string(part(1)) + std::string(part(2)) + std::string(part(3)) + std::string(part(4));
    }
    if (type == "CE" || type == "CWE") {
        return std::string(part(2).empty() ? part(1) : part(2));
    }
    return std::string(type == "NM" ? part(1) : ascii::trimmed(field));
}

std::optional<LimitTexts> hl7Range(std::string_view text, char component) {
    text = ascii::trimmed(text);
    if (const std::size_t at = text.find(component); at != text.npos) {
        return splitAt(text, at);
    }
    const std::size_t at = text.find('-', 1); // a minus at the beginning belongs to the number
    return at == text.npos ? std::nullopt : splitAt(text, at);
}

std::optional<ParsedTime> hl7Time(std::string_view text) {
    text = ascii::trimmed(text);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t zone = std::min(text.find_first_of("+-", point), text.size());
    return parseCompactTime(std::string(text.substr(0, point)) + std::string(text.substr(zone)));
}

} // namespace fasit::instruments::drivers
