// makeLink: the conversation that a driver's analyser holds over a line. Thread-safe.
#pragma once

#include "instruments/afinion_as100/as100_link.h"
#include "instruments/astm/receiver.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/astm_by_standard.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/renaming_link.h"
#include "instruments/poct1a/host_link.h"
#include "instruments/sysmex_kx/kx_link.h"

#include <memory>
#include <optional>

namespace fasit::instruments::drivers {

/// What an administrator sets for one line; each protocol takes its own.
struct LinkOptions {
    ControlPatterns controls; ///< Sample ids of controls, where the protocol does not say what is one.
    astm::ReceiverOptions astm;
    sysmex_kx::KxOptions kx;
    afinion_as100::As100Options as100;
    poct1a::HostOptions poct1a;
    NameTable names; ///< Of its codes and units, where they are not the ones in use.
    // HL7: where its texts stand, for the driver hl7; and how they are written where MSH-18 does not say so.
    std::optional<Hl7Layout> layout;
    std::optional<hl7::Charset> charset;
    ControlRule genericRule = ControlRule::ByStandard; ///< For the driver generic-astm.
};

/// Null for a driver of files only.
std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options = {});

} // namespace fasit::instruments::drivers
