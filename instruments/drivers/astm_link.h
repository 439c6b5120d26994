// A line to an ASTM analyser: the receiver of LIS01-A2 with a driver behind it.
#pragma once

#include "instruments/core/link.h"
#include "instruments/drivers/astm_driver.h"
#include "instruments/drivers/make_link.h"

#include <memory>

namespace fasit::instruments::drivers {

/// `driver` must outlive the link. Every sender on the line is taken for its analyser.
std::unique_ptr<Link> astmLink(const AstmDriver& driver, const LinkOptions& options);

} // namespace fasit::instruments::drivers
