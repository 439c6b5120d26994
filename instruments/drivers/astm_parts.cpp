#include "instruments/drivers/astm_parts.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <string>
#include <utility>

namespace fasit::instruments::drivers {

void AstmResult::read(std::string_view field, std::string& out) const {
    if (isPlain) {
        out.assign(ascii::trimmed(field));
    } else {
        out = astm::textOf(field, delimiters);
    }
}

void AstmResult::read(std::string_view field, std::optional<std::string>& out) const {
    field = ascii::trimmed(field);
    if (field.empty()) {
        return;
    }
    if (isPlain) {
        out.emplace(field);
    } else if (std::string text = astm::textOf(field, delimiters); !text.empty()) {
        out = std::move(text);
    }
}

bool isQualityControlMessage(const AstmResult& result) {
    return ascii::equalsIgnoringCase(ascii::trimmed(result.header.at(12)), "Q");
}

OrderKind kindByMessage(const AstmResult& order) {
    return isQualityControlMessage(order) ? OrderKind::Control : OrderKind::Unsaid;
}

OrderKind kindByActionCode(const AstmResult& order) {
    return astm::hasRepeat(order.order.at(12), "Q", order.delimiters) ? OrderKind::Control
                                                                      : OrderKind::Unsaid;
}

OrderKind kindByStandard(const AstmResult& order) {
    const std::string_view purpose = ascii::trimmed(order.header.at(12));
    if (ascii::equalsIgnoringCase(purpose, "T") || ascii::equalsIgnoringCase(purpose, "D")) {
        return OrderKind::NeverResult;
    }
    return isQualityControlMessage(order) ? OrderKind::Control : kindByActionCode(order);
}

void readFirst(std::string_view field, std::initializer_list<std::size_t> components,
               const AstmResult& result, std::string& out) {
    for (const std::size_t number : components) {
        if (const auto part = result.component(field, number); !ascii::trimmed(part).empty()) {
            result.read(part, out);
            return;
        }
    }
}

void readFirst(std::string_view field, std::initializer_list<std::size_t> components,
               const AstmResult& result, std::optional<std::string>& out) {
    std::string text;
    readFirst(field, components, result, text);
    if (!text.empty()) {
        out = std::move(text);
    }
}

void readTestCode(const AstmResult& result, domain::ControlReading& reading) {
    std::string_view field = ascii::trimmed(result.component(result.result.at(3), 4));
    if (!field.empty() && field.back() == '/') {
        field.remove_suffix(1);
    }
    result.read(field, reading.code);
}

void readOperator(const AstmResult& result, domain::ControlReading& reading) {
    const std::string_view field = result.result.at(11);
    std::string ids;
    for (std::size_t at = 0; at < field.size();) {
        const std::size_t end = std::min(field.find(result.delimiters.repeat, at), field.size());
        std::string id;
        result.read(result.component(field.substr(at, end - at), 1), id);
        ids +=
            ids.empty() || id.empty() ? std::string_view() : std::string_view(&result.delimiters.repeat, 1);
        ids += id;
        at = end + 1;
    }
    if (!ids.empty()) {
        reading.operatorId = std::move(ids);
    }
}

void readTime(std::initializer_list<std::string_view> fields, domain::ControlReading& reading) {
    for (const std::string_view field : fields) {
        if (ascii::trimmed(field).empty()) {
            continue;
        }
        if (const auto time = parseCompactTime(field)) {
            reading.measuredAt = time->time;
            reading.hasTimeOfDay = time->hasTimeOfDay;
        }
        return;
    }
}

void readRange(std::string_view range, const AstmResult& result, domain::ControlReading& reading) {
    constexpr std::string_view separator = " - ";
    const std::size_t at = range.find(separator);
    if (at == std::string_view::npos) {
        return;
    }
    result.read(range.substr(0, at), reading.low);
    result.read(range.substr(at + separator.size()), reading.high);
}

} // namespace fasit::instruments::drivers
