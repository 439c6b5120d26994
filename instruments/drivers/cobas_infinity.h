// Roche cobas infinity, which sends for the analysers behind it: docs/formats/cobas-infinity.md.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

const AstmDriver& cobasInfinity();

} // namespace fasit::instruments::drivers
