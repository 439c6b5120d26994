// makeLink: the conversation that a driver's analyser holds over a line. Thread-safe.
#pragma once

#include "instruments/afinion_as100/as100_link.h"
#include "instruments/astm/receiver.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/astm_by_standard.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/sysmex_kx/kx_link.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace fasit::instruments::drivers {

/// What an administrator sets for one line; each protocol takes its own.
struct LinkOptions {
    ControlPatterns controls; ///< Sample ids of controls, where the protocol does not say what is one.
    astm::ReceiverOptions astm;
    sysmex_kx::KxOptions kx;
    afinion_as100::As100Options as100;
    /// Another name for an analyser's code, in its readings. For ASTM.
    std::map<std::string, std::string, std::less<>> codeNames;
    ControlRule genericRule = ControlRule::ByStandard; ///< For the driver generic-astm.
};

/// Null for a driver of files only.
std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options = {});

} // namespace fasit::instruments::drivers
