// Abbott Afinion AS100: docs/formats/afinion-as100.md says what stands where.
#pragma once

#include "instruments/drivers/driver_table.h"

namespace fasit::instruments::drivers {

DriverRow afinionAs100Row();

} // namespace fasit::instruments::drivers
