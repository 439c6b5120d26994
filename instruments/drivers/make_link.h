// makeLink: the conversation that a driver's analyser holds over a line. Thread-safe.
#pragma once

#include "instruments/astm/receiver.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/driver_table.h"

#include <memory>

namespace fasit::instruments::drivers {

/// What an administrator sets for one line; each protocol takes its own.
struct LinkOptions {
    ControlPatterns controls; ///< Sample ids of controls, where the protocol does not say what is one.
    astm::ReceiverOptions astm;
};

/// Null for a driver of files only.
std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options = {});

} // namespace fasit::instruments::drivers
