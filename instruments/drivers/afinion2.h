// Abbott Afinion 2: docs/formats/abbott-afinion2.md says what stands where.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& afinion2();

} // namespace fasit::instruments::drivers
