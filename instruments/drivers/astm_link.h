// A line to an ASTM analyser: the receiver of LIS01-A2 with a driver behind it.
#pragma once

#include "instruments/astm/receiver.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/link.h"
#include "instruments/drivers/astm_driver.h"

#include <memory>

namespace fasit::instruments::drivers {

/// `driver` must outlive the link. Every sender on the line is taken for its analyser.
std::unique_ptr<Link> makeAstmLink(const AstmDriver& driver, const ControlPatterns& controls = {},
                                   const astm::ReceiverOptions& options = {});

} // namespace fasit::instruments::drivers
