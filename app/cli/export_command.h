// fasit export: all that is stored of a home, as CSV and JSON (docs/formats/export.md).
#pragma once

#include "app/cli/database_option.h"

#include <filesystem>
#include <string>

namespace fasit::cli {

struct ExportCommand {
    DatabaseOptions database;
    std::string site;
    std::filesystem::path folder;
    bool json = false;
};

int exportCommand(const ExportCommand& command);

} // namespace fasit::cli
