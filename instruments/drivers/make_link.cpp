#include "instruments/drivers/make_link.h"

#include "instruments/drivers/astm_link.h"
#include "instruments/drivers/hl7_link.h"
#include "instruments/drivers/poct1a_link.h"

#include <utility>

namespace fasit::instruments::drivers {
namespace {

std::unique_ptr<Link> ownLink(const Hl7Driver& driver, const LinkOptions& options) {
    if (!options.layout && !options.charset) {
        return hl7Link(driver, options.controls);
    }
    Hl7Driver changed = driver;
    changed.layout = options.layout.value_or(driver.layout);
    changed.undeclared = options.charset.value_or(driver.undeclared);
    return hl7LinkOf(std::move(changed), options.controls);
}

std::unique_ptr<Link> ownLink(const DriverRow& row, const LinkOptions& options) {
    if (row.astm == &genericAstm()) {
        return astmLink(genericAstm(options.genericRule), options);
    }
    if (row.astm != nullptr) {
        return astmLink(*row.astm, options);
    }
    if (row.hl7 != nullptr) {
        return ownLink(*row.hl7, options);
    }
    if (row.poct1a != nullptr) {
        return poct1aLink(*row.poct1a, options.controls, options.poct1a);
    }
    return row.link != nullptr ? row.link(options) : nullptr;
}

} // namespace

std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options) {
    return withNames(ownLink(row, options), options.names);
}

} // namespace fasit::instruments::drivers
