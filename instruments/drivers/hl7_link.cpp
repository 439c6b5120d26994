#include "instruments/drivers/hl7_link.h"

#include "instruments/drivers/hl7_reader.h"
#include "instruments/hl7/receiver_link.h"

#include <utility>

namespace fasit::instruments::drivers {

std::unique_ptr<Link> hl7Link(const Hl7Driver& driver, ControlPatterns controls) {
    return std::make_unique<hl7::ReceiverLink>(std::make_unique<Hl7Reader>(&driver, std::move(controls)));
}

} // namespace fasit::instruments::drivers
