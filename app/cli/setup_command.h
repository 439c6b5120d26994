// fasit setup: loads a setup file (docs/formats/setup.md) into the database.
#pragma once

#include "app/cli/database_option.h"

#include <filesystem>

namespace fasit::cli {

struct SetupOptions {
    DatabaseOptions database;
    std::filesystem::path file;
};

/// Rows that are there already stay as they are.
int setupCommand(const SetupOptions& options);

} // namespace fasit::cli
