// fasit import: captures and delimited files of control results into the database.
#pragma once

#include "app/cli/database_option.h"
#include "app/cli/file_import.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

struct ImportCommand {
    DatabaseOptions database;
    std::vector<std::filesystem::path> files;
    std::string driver;
    std::string site; ///< Name, organisation number or identity; empty: found by the serial number.
    bool json = false;
    bool failOnReject = false;
};

int importCommand(const ImportCommand& command);

/// One file's report for people.
void sayReport(const FileReport& report);

} // namespace fasit::cli
