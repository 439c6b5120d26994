// PixCell HemoScreen over HL7: docs/formats/pixcell-hemoscreen.md says what stands where.
#pragma once

#include "instruments/drivers/hl7_driver.h"

namespace fasit::instruments::drivers {

const Hl7Driver& hemoscreenHl7();

} // namespace fasit::instruments::drivers
