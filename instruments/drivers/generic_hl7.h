// An HL7 analyser without a driver of its own: docs/formats/hl7.md says how its table is written.
#pragma once

#include "instruments/drivers/hl7_driver.h"

namespace fasit::instruments::drivers {

/// The standard's layout, chosen by name only.
const Hl7Driver& genericHl7();
/// The same with an administrator's layout.
Hl7Driver genericHl7With(Hl7Layout layout);

} // namespace fasit::instruments::drivers
