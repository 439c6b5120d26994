#include "instruments/core/driver_description.h"

namespace fasit::instruments {

std::string_view nameOf(Evidence evidence) {
    switch (evidence) {
    case Evidence::RecordedControl:
        return "recorded-control";
    case Evidence::RecordedPatient:
        return "recorded-patient";
    case Evidence::VendorDocument:
        return "vendor-document";
    case Evidence::StandardOnly:
        return "standard-only";
    case Evidence::OwnFormat:
        return "own-format";
    }
    return "standard-only";
}

} // namespace fasit::instruments
