#include "instruments/drivers/make_link.h"

#include "instruments/drivers/astm_link.h"

namespace fasit::instruments::drivers {

std::unique_ptr<Link> makeLink(const DriverRow& row, const LinkOptions& options) {
    if (row.astm == &genericAstm()) {
        return makeAstmLink(genericAstm(options.genericRule), options);
    }
    if (row.astm != nullptr) {
        return makeAstmLink(*row.astm, options);
    }
    return row.link != nullptr ? row.link(options) : nullptr;
}

} // namespace fasit::instruments::drivers
