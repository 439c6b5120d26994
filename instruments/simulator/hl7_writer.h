// What an HL7 analyser sends of a sample: the driver's layout says where everything stands. Pure,
// thread-safe.
#pragma once

#include "instruments/drivers/hl7_driver.h"
#include "instruments/simulator/sample.h"

#include <string>

namespace fasit::instruments::simulator {

/// ORU^R01, or OUL^R22 where the layout looks into the specimen, in its block.
std::string hl7Message(const drivers::Hl7Driver& driver, const Sample& sample);

} // namespace fasit::instruments::simulator
