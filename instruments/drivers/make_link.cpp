#include "instruments/drivers/make_link.h"

#include "instruments/drivers/astm_link.h"
#include "instruments/drivers/hl7_link.h"
#include "instruments/drivers/poct1a_link.h"

namespace fasit::instruments::drivers {

std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options) {
    if (row.astm == &genericAstm()) {
        return astmLink(genericAstm(options.genericRule), options);
    }
    if (row.astm != nullptr) {
        return astmLink(*row.astm, options);
    }
    if (row.hl7 != nullptr) {
        return hl7Link(*row.hl7, options.controls);
    }
    if (row.poct1a != nullptr) {
        return poct1aLink(*row.poct1a, options.controls, options.poct1a);
    }
    return row.link != nullptr ? row.link(options) : nullptr;
}

} // namespace fasit::instruments::drivers
