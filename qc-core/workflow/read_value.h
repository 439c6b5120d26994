// Reads the text of a value as the analyte's kind of value.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/analyte.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/domain/value.h"

#include <string_view>

namespace fasit::workflow {

/// Errors: NotANumber, TooManyDecimals, TooLarge, UnknownStep.
Expected<domain::ControlValue, domain::ReadingReason> readValue(const domain::Analyte& analyte,
                                                                std::string_view text);

} // namespace fasit::workflow
