// fasit admit: lets a home, or a coordinator, log in to a shared server.
#pragma once

#include "app/cli/database_option.h"

#include <string>
#include <vector>

namespace fasit::cli {

struct AdmitCommand {
    DatabaseOptions database;
    std::vector<std::string> sites; ///< By name, organisation number or id: a home may be unknown here yet.
    std::string role;               ///< Empty: the role of the one home.
    bool everySite = false;
    bool programme = false;
};

int admitCommand(const AdmitCommand& command);

} // namespace fasit::cli
