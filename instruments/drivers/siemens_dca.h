// Siemens DCA Vantage over ASTM: docs/formats/siemens-dca-vantage.md says what stands where.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& siemensDca();

} // namespace fasit::instruments::drivers
