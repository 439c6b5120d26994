#include "instruments/drivers/sysmex_kx_row.h"

#include "instruments/drivers/make_link.h"
#include "instruments/sysmex_kx/kx_link.h"
#include "instruments/sysmex_kx/reader.h"

namespace fasit::instruments::drivers {
namespace {

std::unique_ptr<StreamParser> parser(Decoded& out, const ControlPatterns& controls) {
    return std::make_unique<sysmex_kx::Reader>(out, controls);
}

std::unique_ptr<Link> link(const LinkOptions& options) {
    return std::make_unique<sysmex_kx::KxLink>(options.controls, options.kx);
}

} // namespace

DriverRow sysmexKxRow() {
    return {sysmex_kx::description(), nullptr, parser, link};
}

} // namespace fasit::instruments::drivers
