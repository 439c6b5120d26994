// EDAN i15: docs/formats/edan-i15.md says what stands where.
#pragma once

#include "instruments/drivers/hl7_driver.h"

namespace fasit::instruments::drivers {

const Hl7Driver& edanI15();

} // namespace fasit::instruments::drivers
