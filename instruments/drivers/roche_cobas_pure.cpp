#include "instruments/drivers/roche_cobas_pure.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

constexpr std::array<std::string_view, 1> kModels = {"cobas pure"};

bool recognises(std::string_view application, std::string_view) {
    return application == "cobas pure";
}

/// Every standard role but Q is none of ours; a message with a person in it is a patient's, whatever SPM-11
/// says.
constexpr std::string_view kLayout = R"(
patient   = PID-3 any
patient   = PID-5 any
control   = SPM-11.1 is Q
material  = INV-1.2
lot       = SAC-10
specimen  = SPM-2
serial    = OBX-18~2.1
time      = OBX-19
ordered   = OBR-4.1
target-in = OBX-3.1 is QC_TARGET
sd-in     = OBX-3.1 is QC_SD_RANGE
reagent-lots = INV-16
)";

} // namespace

const Hl7Driver& cobasPure() {
    static const Hl7Driver driver{{"cobas-pure", "Roche", kModels, Evidence::RecordedControl},
                                  recognises,
                                  parseLayout(kLayout).value()};
    return driver;
}

} // namespace fasit::instruments::drivers
