#include "instruments/drivers/generic_hl7.h"

#include <utility>

namespace fasit::instruments::drivers {

Hl7Driver genericHl7With(Hl7Layout layout) {
    return {{"hl7", "", {}, Evidence::StandardOnly}, nullptr, std::move(layout)};
}

const Hl7Driver& genericHl7() {
    static const Hl7Driver driver = genericHl7With(Hl7Layout::standard());
    return driver;
}

} // namespace fasit::instruments::drivers
