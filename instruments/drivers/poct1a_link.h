// A line to a POCT1-A device: the host's conversation with a driver behind it.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/poct1a_driver.h"
#include "instruments/poct1a/host_link.h"

#include <memory>

namespace fasit::instruments::drivers {

/// `driver` must outlive the link, and decides how acknowledgements are written.
std::unique_ptr<Link> poct1aLink(const Poct1aDriver& driver, ControlPatterns controls = {},
                                 poct1a::HostOptions options = {});

} // namespace fasit::instruments::drivers
