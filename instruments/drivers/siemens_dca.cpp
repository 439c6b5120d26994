#include "instruments/drivers/siemens_dca.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"DCA Vantage"};

bool recognises(std::string_view sender) {
    return ascii::equalsIgnoringCase(sender, "DCA VANTAGE");
}

/// In service mode nothing that it sends is a result.
OrderKind kindOf(const AstmResult& order) {
    const bool inService = ascii::equalsIgnoringCase(ascii::trimmed(order.header.at(12)), "D");
    return inService ? OrderKind::NeverResult : kindByActionCode(order);
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.component(order.header.at(5), 3), reading.serial);
    order.read(order.order.at(3), reading.material);
    order.read(order.component(order.order.at(4), 2), reading.reagentLot);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    readTestCode(result, reading);
    readOperator(result, reading);
    readTime({result.result.at(12), result.result.at(13)}, reading);
}

} // namespace

const AstmDriver& siemensDca() {
    static const AstmDriver driver{{"siemens-dca-vantage", "Siemens", kModels, Evidence::VendorDocument},
                                   recognises,
                                   kindOf,
                                   readOrder,
                                   read};
    return driver;
}

} // namespace fasit::instruments::drivers
