// Horiba Yumizen H500 and H550: docs/formats/horiba-yumizen.md says what stands where.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& horibaYumizen();

} // namespace fasit::instruments::drivers
