#include "instruments/drivers/cobas_infinity.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"cobas infinity"};

/// Its header names no sender: it is chosen for a line by hand.
bool recognises(std::string_view /*sender*/) {
    return false;
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.component(order.order.at(3), 1), reading.material);
    order.read(order.component(order.order.at(3), 2), reading.lot);
}

/// "104^3" where the unit should stand is target and SD. A unit has no component.
void readTarget(const AstmResult& result, domain::ControlReading& reading) {
    const std::string_view field = result.result.at(5);
    if (field.find(result.delimiters.component) == std::string_view::npos) {
        return;
    }
    reading.unit.reset();
    result.read(result.component(field, 1), reading.target);
    result.read(result.component(field, 2), reading.sd);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    const astm::Fields& r = result.result;
    readTestCode(result, reading);
    readTarget(result, reading);
    readOperator(result, reading);
    readTime({r.at(13), r.at(12), result.order.at(23)}, reading);
}

} // namespace

const AstmDriver& cobasInfinity() {
    static const AstmDriver driver{{"cobas-infinity", "Roche", kModels, Evidence::VendorDocument},
                                   recognises,
                                   kindByStandard,
                                   readOrder,
                                   read};
    return driver;
}

} // namespace fasit::instruments::drivers
