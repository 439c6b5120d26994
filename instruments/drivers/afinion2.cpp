#include "instruments/drivers/afinion2.h"

#include "instruments/drivers/astm_parts.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"Afinion 2"};

bool recognises(std::string_view sender) {
    return sender == "Afinion 2 Analyzer";
}

/// How lot and level of a control are sent was never seen: they stay open, and a person places the reading.
void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.component(order.header.at(5), 3), reading.serial);
    order.read(order.order.at(3), reading.material);
    order.read(order.component(order.order.at(24), 2), reading.reagentLot);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    readTestCode(result, reading);
    readOperator(result, reading);
    readTime({result.result.at(13)}, reading);
}

} // namespace

const AstmDriver& afinion2() {
    static const AstmDriver driver{{"afinion2", "Abbott", kModels, Evidence::RecordedPatient},
                                   recognises,
                                   kindByMessage,
                                   readOrder,
                                   read};
    return driver;
}

} // namespace fasit::instruments::drivers
