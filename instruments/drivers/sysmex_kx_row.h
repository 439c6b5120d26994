// Sysmex KX-21N and KX-21: docs/formats/sysmex-kx21.md says what stands where.
#pragma once

#include "instruments/drivers/driver_table.h"

namespace fasit::instruments::drivers {

DriverRow sysmexKxRow();

} // namespace fasit::instruments::drivers
