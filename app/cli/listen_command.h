// fasit listen: receives from analysers without a window, until it is told to stop.
#pragma once

#include "app/cli/database_option.h"

#include <filesystem>
#include <string>

namespace fasit::cli {

struct ListenOptions {
    DatabaseOptions database;
    std::filesystem::path config;
    std::string trace;
    std::string statusFile; ///< Empty: beside the database.
    bool check = false;     ///< Only read the configuration.
    bool status = false;    ///< Tell how a running one stands.
    bool json = false;
};

int listenCommand(const ListenOptions& options);

} // namespace fasit::cli
