// Mindray and Zybio: docs/formats/mindray-zybio.md says what stands where.
#pragma once

#include "instruments/drivers/hl7_driver.h"

namespace fasit::instruments::drivers {

const Hl7Driver& mindrayHaematology();
/// Chemistry analysers of Mindray and of Zybio send controls alike.
const Hl7Driver& mindrayChemistry();
const Hl7Driver& zybio();

} // namespace fasit::instruments::drivers
