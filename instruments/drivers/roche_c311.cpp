#include "instruments/drivers/roche_c311.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"cobas c311"};

/// The c311 presents itself as the Hitachi 7600, whose host interface it has.
bool recognises(std::string_view sender) {
    return sender == "H7600";
}

/// Anything but an upload of results (a calibration report, for one) is no control result.
OrderKind kindOf(const AstmResult& order) {
    const std::string_view purpose = ascii::trimmed(order.component(order.header.at(11), 1));
    const bool isUpload = purpose.empty() || ascii::equalsIgnoringCase(purpose, "RSUPL");
    return isUpload ? kindByActionCode(order) : OrderKind::NeverResult;
}

/// The data alarm of the result; 0 = none.
void readAlarm(const AstmResult& result, domain::ControlReading& reading) {
    for (const astm::Fields& comment : result.resultComments) {
        const std::string_view alarm = ascii::trimmed(comment.at(4));
        if (!reading.comment && alarm != "0") {
            result.read(alarm, reading.comment);
        }
    }
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.order.at(3), reading.material);
    readTime({order.order.at(23)}, reading);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    readTestCode(result, reading);
    readOperator(result, reading);
    readAlarm(result, reading);
}

} // namespace

const AstmDriver& rocheC311() {
    static const AstmDriver driver{
        {"roche-c311", "Roche", kModels, Evidence::RecordedControl}, recognises, kindOf, readOrder, read};
    return driver;
}

} // namespace fasit::instruments::drivers
