// The devices that speak POCT1-A as the standard has it and differ in name and evidence only:
// docs/formats/poct1a.md says what stands where. Thread-safe.
#pragma once

#include "instruments/drivers/poct1a_driver.h"

#include <span>

namespace fasit::instruments::drivers {

std::span<const Poct1aDriver> poct1aDrivers();

/// For a device that no other row knows: the protocol itself says what is a control.
const Poct1aDriver& genericPoct1a();

} // namespace fasit::instruments::drivers
