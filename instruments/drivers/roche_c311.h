// Roche cobas c311: docs/formats/roche-c311.md says what stands where.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& rocheC311();

} // namespace fasit::instruments::drivers
