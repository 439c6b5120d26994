#include "instruments/drivers/poct1a_link.h"

#include "instruments/drivers/poct1a_reader.h"

#include <utility>

namespace fasit::instruments::drivers {

std::unique_ptr<Link> poct1aLink(const Poct1aDriver& driver, ControlPatterns controls,
                                 poct1a::HostOptions options) {
    options.ackElement = driver.ackElement;
    return std::make_unique<poct1a::HostLink>(std::make_unique<Poct1aReader>(&driver, std::move(controls)),
                                              std::move(options));
}

} // namespace fasit::instruments::drivers
