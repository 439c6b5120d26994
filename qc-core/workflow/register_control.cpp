#include "qc-core/workflow/register_control.h"

#include "qc-core/workflow/registration.h"

#include <fmt/format.h>

namespace fasit::workflow {

RegisterReport registerControls(const Laboratory& laboratory,
                                std::span<const domain::ControlReading> readings, const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    Registration registration(laboratory, transaction);
    RegisterReport report = registration.takeAll(readings);
    transaction.commit({by, "registerControls", fmt::format("{} readings", readings.size())});
    return report;
}

} // namespace fasit::workflow
