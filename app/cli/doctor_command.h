// fasit doctor: is the database sound, and is the machine it lies on?
#pragma once

#include "app/cli/audit_command.h"

namespace fasit::cli {

struct DoctorCommand {
    DatabaseOptions database;
    AnchorOptions anchors;
    bool retention = false;
    bool rebuildSums = false; ///< Of the months, before the checks.
    bool json = false;
};

/// Exit code 1 where anything is wrong.
int doctorCommand(const DoctorCommand& command);

} // namespace fasit::cli
