// Sysmex XP-100 and XP-300, and the XN-L series: docs/formats/sysmex-xp.md says what stands where.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& sysmexXp();

} // namespace fasit::instruments::drivers
