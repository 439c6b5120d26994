#include "qc-core/reports/typing_guard.h"

#include "qc-core/domain/value.h"

namespace fasit::reports {

TypingDoubt typingDoubt(std::string_view text, const DueLevel& level) {
    const auto value = domain::parseQuantity(text);
    if (!value || std::holds_alternative<domain::NoValue>(*value)) {
        return TypingDoubt::NotANumber;
    }
    const auto number = domain::numberOf(*value);
    if (!number || !level.low || !level.high) {
        return TypingDoubt::None;
    }
    const std::int64_t width = level.high->micros() - level.low->micros();
    const bool unlikely =
        level.low->micros() - number->micros() > width || number->micros() - level.high->micros() > width;
    return unlikely ? TypingDoubt::Unlikely : TypingDoubt::None;
}

} // namespace fasit::reports
