// Poct1aDriver: what is particular to one device among those that speak POCT1-A. Thread-safe.
#pragma once

#include "instruments/core/driver_description.h"
#include "instruments/poct1a/document.h"
#include "instruments/poct1a/host_message.h"

#include <string_view>

namespace fasit::instruments::drivers {

struct Poct1aDriver {
    DriverDescription description;
    /// Whether the device that greeted (HEL) is one of its. Null where it must be asked for by name.
    bool (*recognises)(const poct1a::Device& device) = nullptr;
    poct1a::AckElement ackElement = poct1a::AckElement::AckControlId;
    /// Numbers that stand for "not measured" on this device.
    std::string_view notMeasured = {};
};

} // namespace fasit::instruments::drivers
