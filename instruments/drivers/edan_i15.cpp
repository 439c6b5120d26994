#include "instruments/drivers/edan_i15.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"i15"};

bool recognises(std::string_view application, std::string_view facility) {
    return application == "i15" || facility == "i15";
}

/// OBX-3 is the same for all; the analyte's name stands where the standard has the sub-id.
constexpr std::string_view kLayout = R"(
control   = MSH-16 is 1 and OBR-3 has Control
sample-id = OBR-3
material  =
specimen  = OBR-3
serial    =
code      = OBX-4
comment   = OBX-13
time      = OBX-14
time      = OBR-7
)";

} // namespace

const Hl7Driver& edanI15() {
    static const Hl7Driver driver{
        {"edan-i15", "EDAN", kModels, Evidence::StandardOnly}, recognises, parseLayout(kLayout).value()};
    return driver;
}

} // namespace fasit::instruments::drivers
