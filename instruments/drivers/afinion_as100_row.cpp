#include "instruments/drivers/afinion_as100_row.h"

#include "instruments/afinion_as100/as100_link.h"
#include "instruments/afinion_as100/reader.h"
#include "instruments/drivers/make_link.h"

namespace fasit::instruments::drivers {
namespace {

std::unique_ptr<StreamParser> parser(Decoded& out, const ControlPatterns& controls) {
    return std::make_unique<afinion_as100::Reader>(out, controls);
}

std::unique_ptr<Link> link(const LinkOptions& options) {
    return std::make_unique<afinion_as100::As100Link>(options.controls, options.as100);
}

} // namespace

DriverRow afinionAs100Row() {
    return {afinion_as100::description(), nullptr, parser, link};
}

} // namespace fasit::instruments::drivers
