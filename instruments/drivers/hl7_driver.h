// Hl7Driver: what one analyser makes of HL7 results: a layout, and how its name is sent. Thread-safe.
#pragma once

#include "instruments/core/driver_description.h"
#include "instruments/drivers/hl7_layout.h"
#include "instruments/hl7/message.h"
#include "qc-core/domain/reading.h"

#include <string_view>

namespace fasit::instruments::drivers {

struct Hl7Driver {
    DriverDescription description;
    /// Whether sending application (MSH-3.1) and facility (MSH-4.1), trimmed, are those of its analysers.
    /// Null where it must be asked for by name.
    bool (*recognises)(std::string_view application, std::string_view facility) = nullptr;
    Hl7Layout layout;
    hl7::Charset undeclared = hl7::Charset::Utf8OrWindows1252;
    /// Numbers that stand for "not measured" on this analyser.
    std::string_view notMeasured = {};
};

} // namespace fasit::instruments::drivers
