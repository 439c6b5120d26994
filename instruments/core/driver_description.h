// DriverDescription: which analysers a driver is for, and how well it is founded.
#pragma once

#include <span>
#include <string_view>

namespace fasit::instruments {

/// What the reading of *control* messages rests on, best first.
enum class Evidence {
    RecordedControl, ///< A recorded control message of the analyser.
    RecordedPatient, ///< A recorded patient message; how a control looks follows the standard and was never
                     ///< seen.
    VendorDocument,
    StandardOnly,
    OwnFormat, ///< A format that this project defines.
};

/// The stable name: "recorded-control".
std::string_view nameOf(Evidence evidence);

/// Views into static text.
struct DriverDescription {
    std::string_view name; ///< As in ControlReading::driver.
    std::string_view vendor;
    std::span<const std::string_view> models;
    Evidence evidence = Evidence::StandardOnly;
};

} // namespace fasit::instruments
