// The parts of an HL7 result that are written in more than one way. Pure functions, thread-safe.
#pragma once

#include "qc-core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments::drivers {

/// The value in OBX-5, of a structured number (SN: `<^5`) or a coded text (CE: `^negative`) as one text.
/// `component` is the component delimiter.
std::string hl7Value(std::string_view type, std::string_view field, char component);

struct LimitTexts {
    std::string low;
    std::string high;
};

/// `5.9-9.3`, `5.9 - 9.3`, `7.350^7.450` into its two ends; nothing where there is one end only or none.
std::optional<LimitTexts> hl7Range(std::string_view text, char component);

/// `YYYYMMDD[HHMM[SS[.S]]][+ZZZZ]`.
std::optional<ParsedTime> hl7Time(std::string_view text);

} // namespace fasit::instruments::drivers
