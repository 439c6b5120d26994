#include "instruments/drivers/astm_by_standard.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kQuikRead = {"QuikRead go"};
constexpr std::array<std::string_view, 1> kCobasB101 = {"cobas b 101"};

/// What such an analyser calls itself was never seen: it is chosen for a line by hand.
bool recognisesNone(std::string_view /*sender*/) {
    return false;
}

OrderKind kindUnsaid(const AstmResult& /*order*/) {
    return OrderKind::Unsaid;
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    order.read(order.component(order.header.at(5), 3), reading.serial);
    order.read(order.order.at(3), reading.material);
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    const astm::Fields& r = result.result;
    readFirst(r.at(3), {4, 1, 5, 2}, result, reading.code);
    readRange(result.component(r.at(6), 1), result, reading);
    readOperator(result, reading);
    readTime({r.at(13), r.at(12), result.order.at(23), result.order.at(8)}, reading);
}

AstmDriver driverOf(std::string_view name, std::string_view vendor,
                    std::span<const std::string_view> models) {
    return {{name, vendor, models, Evidence::StandardOnly}, recognisesNone, kindByStandard, readOrder, read};
}

} // namespace

const AstmDriver& genericAstm(ControlRule rule) {
    static const std::array<AstmDriver, 4> drivers = [] {
        std::array<AstmDriver, 4> all;
        all.fill(driverOf("generic-astm", {}, {}));
        all[1].kindOf = kindByMessage;
        all[2].kindOf = kindByActionCode;
        all[3].kindOf = kindUnsaid;
        return all;
    }();
    return drivers[static_cast<std::size_t>(rule)];
}

const AstmDriver& quikReadGo() {
    static const AstmDriver driver = driverOf("quikread-go", "Aidian", kQuikRead);
    return driver;
}

const AstmDriver& cobasB101() {
    static const AstmDriver driver = driverOf("cobas-b101", "Roche", kCobasB101);
    return driver;
}

} // namespace fasit::instruments::drivers
