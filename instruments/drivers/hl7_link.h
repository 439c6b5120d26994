// A line to an HL7 analyser: the receiver with a driver behind it.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/hl7_driver.h"

#include <memory>

namespace fasit::instruments::drivers {

/// `driver` must outlive the link. Every sender on the line is taken for its analyser.
std::unique_ptr<Link> hl7Link(const Hl7Driver& driver, ControlPatterns controls = {});

/// By a driver that the link keeps.
std::unique_ptr<Link> hl7LinkOf(Hl7Driver driver, ControlPatterns controls = {});

/// For an analyser without a driver of its own, by an administrator's table.
std::unique_ptr<Link> hl7Link(Hl7Layout layout, ControlPatterns controls = {});

} // namespace fasit::instruments::drivers
