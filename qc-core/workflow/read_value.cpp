#include "qc-core/workflow/read_value.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fasit::workflow {
namespace {

using namespace domain;

ReadingReason reasonOf(DecimalError error) {
    switch (error) {
    case DecimalError::TooManyDecimals:
        return ReadingReason::TooManyDecimals;
    case DecimalError::TooLarge:
        return ReadingReason::TooLarge;
    default:
        return ReadingReason::NotANumber;
    }
}

Expected<ControlValue, ReadingReason> readStep(const Analyte& analyte, std::string_view text) {
    const auto step = std::find_if(analyte.steps.begin(), analyte.steps.end(), [&](const std::string& name) {
        return ascii::equalsIgnoringCase(name, text);
    });
    if (step == analyte.steps.end()) {
        return Unexpected<ReadingReason>(ReadingReason::UnknownStep);
    }
    return ControlValue(OrdinalStep{static_cast<int>(step - analyte.steps.begin())});
}

Expected<ControlValue, ReadingReason> readOutcome(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, Qualitative>, 8> kWords{
        {{"neg", Qualitative::Negative},
         {"negativ", Qualitative::Negative},
         {"negative", Qualitative::Negative},
         {"pos", Qualitative::Positive},
         {"positiv", Qualitative::Positive},
         {"positive", Qualitative::Positive},
         {"ugyldig", Qualitative::Invalid},
         {"invalid", Qualitative::Invalid}}};
    for (const auto& [word, value] : kWords) {
        if (ascii::equalsIgnoringCase(word, text)) {
            return ControlValue(value);
        }
    }
    return Unexpected<ReadingReason>(ReadingReason::UnknownStep);
}

} // namespace

Expected<ControlValue, ReadingReason> readValue(const Analyte& analyte, std::string_view text) {
    text = ascii::trimmed(text);
    switch (analyte.kind) {
    case ValueKind::Ordinal:
        return readStep(analyte, text);
    case ValueKind::Qualitative:
        return readOutcome(text);
    case ValueKind::Quantity:
        break;
    }
    return parseQuantity(text).map_error(reasonOf);
}

} // namespace fasit::workflow
