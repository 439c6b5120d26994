#include "instruments/drivers/mindray_zybio.h"

#include "qc-core/base/ascii.h"

#include <array>
#include <string>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kHaematology = {"BC series"};
constexpr std::array<std::string_view, 1> kChemistry = {"BS series"};
constexpr std::array<std::string_view, 1> kZybio = {"Zybio"};

bool recognisesNone(std::string_view, std::string_view) {
    return false; // both families send "Mindray": which one it is, the administrator says
}

bool recognisesZybio(std::string_view application, std::string_view facility) {
    return ascii::equalsIgnoringCase(application, "Zybio") || ascii::equalsIgnoringCase(facility, "Zybio");
}

/// 00005 is a moving mean of patients, 00007 and 00008 are means of control runs: computed, not measured.
constexpr std::string_view kHaematologyLayout = R"(
never     = OBR-4.1 is 00005
never     = OBR-4.1 is 00007
never     = OBR-4.1 is 00008
never     = OBR-4.2 has mean
control   = MSH-11 is Q and OBR-4.1 is 00003
control   = MSH-11 is Q and OBR-4.1 is 00004
control   = MSH-11 is Q and OBR-4.1 is 00006
sample-id = PID-3.1
lot       = PID-3.1
material  =
specimen  = OBR-3
serial    =
time      = OBR-7
level-in  = OBX-3.2 is Qc Level
skip      = OBX-3.2 has mean
skip      = OBX-3.2 has histogram
skip      = OBX-3.2 has scattergram
)";

constexpr std::string_view kZybioRule = "control = MSH-16 is 2 and MSH-11 is Q\n";
constexpr std::string_view kMindrayRule = "control = MSH-16 is 2\n";

constexpr std::string_view kChemistryLayout = R"(
patient   = PID-3 any
patient   = PID-5 any
never     = MSH-16 is 1
sample-id = OBR-2
material  = OBR-2
lot       = OBR-3
specimen  = OBR-3
serial    =
target    = OBX-4.1
sd        = OBX-4.2
time      = OBX-14
time      = OBX-19
time      = OBR-7
)";

Hl7Layout chemistryLayout(std::string_view rule) {
    return parseLayout(std::string(rule) + std::string(kChemistryLayout)).value();
}

} // namespace

const Hl7Driver& mindrayHaematology() {
    static const Hl7Driver driver{{"mindray-haematology", "Mindray", kHaematology, Evidence::VendorDocument},
                                  recognisesNone,
                                  parseLayout(kHaematologyLayout).value()};
    return driver;
}

const Hl7Driver& mindrayChemistry() {
    static const Hl7Driver driver{{"mindray-chemistry", "Mindray", kChemistry, Evidence::VendorDocument},
                                  recognisesNone,
                                  chemistryLayout(kMindrayRule)};
    return driver;
}

const Hl7Driver& zybio() {
    static const Hl7Driver driver{
        {"zybio", "Zybio", kZybio, Evidence::VendorDocument}, recognisesZybio, chemistryLayout(kZybioRule)};
    return driver;
}

} // namespace fasit::instruments::drivers
