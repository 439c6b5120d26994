// Roche cobas pure: docs/formats/roche-cobas-pure.md says what stands where.
#pragma once

#include "instruments/drivers/hl7_driver.h"

namespace fasit::instruments::drivers {

const Hl7Driver& cobasPure();

} // namespace fasit::instruments::drivers
