#include "instruments/drivers/sysmex_xp.h"

#include "instruments/drivers/astm_parts.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 9> kModels = {"XP-100", "XP-300", "XN-550", "XN-530", "XN-450",
                                                     "XN-430", "XN-350", "XN-330", "XN-L"};

bool recognises(std::string_view sender) {
    return std::find(kModels.begin(), kModels.end(), sender) != kModels.end();
}

/// Fifteen characters, right aligned.
std::string_view sampleId(const AstmResult& order) {
    return order.component(order.order.at(4), 3);
}

void readOrder(const AstmResult& order, domain::ControlReading& reading) {
    readFirst(order.header.at(5), {6, 3}, order, reading.serial);
    order.read(sampleId(order), reading.material);
}

/// The XN-L sends the names of its pictures as results.
bool isMeasured(const AstmResult& result) {
    const std::string_view code = ascii::trimmed(result.component(result.result.at(3), 5));
    return !code.starts_with("SCAT_") && !code.starts_with("DIST_");
}

void read(const AstmResult& result, domain::ControlReading& reading) {
    readFirst(result.result.at(3), {5}, result, reading.code);
    readOperator(result, reading);
    readTime({result.result.at(13)}, reading);
}

} // namespace

const AstmDriver& sysmexXp() {
    static const AstmDriver driver{{"sysmex-xp", "Sysmex", kModels, Evidence::RecordedPatient},
                                   recognises,
                                   kindByActionCode,
                                   readOrder,
                                   read,
                                   nullptr,
                                   sampleId,
                                   isMeasured};
    return driver;
}

} // namespace fasit::instruments::drivers
