#include "instruments/drivers/pixcell_hemoscreen.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"HemoScreen"};

bool recognises(std::string_view application, std::string_view) {
    return application == "HemoScreen";
}

constexpr std::string_view kLayout = R"(
control  = OBR-4.1 is LQC
never    = OBR-4.1 is EQC
never    = OBR-4.1 is PRF
never    = OBR-4.1 is CAL
never    = OBR-4.1 is CVR
sample-id = PID-2
material = PID-2
lot      = PID-2
specimen = PID-2
serial   = OBX-15
time     = OBX-14
time     = OBR-7
)";

} // namespace

const Hl7Driver& hemoscreenHl7() {
    static const Hl7Driver driver{{"hemoscreen-hl7", "PixCell", kModels, Evidence::VendorDocument},
                                  recognises,
                                  parseLayout(kLayout).value(),
                                  hl7::Charset::Utf8OrWindows1252,
                                  "0.00"};
    return driver;
}

} // namespace fasit::instruments::drivers
