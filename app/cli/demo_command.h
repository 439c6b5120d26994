// fasit demo: a database of eight made-up homes from sample-data, their verdicts, and their charts as
// pictures.
#pragma once

#include "app/cli/database_option.h"

#include <filesystem>

namespace fasit::cli {

struct DemoOptions {
    DatabaseOptions database;
    std::filesystem::path sampleData; ///< Empty: found beside the program.
    std::filesystem::path pictures;   ///< Folder for the charts; empty: none are drawn.
};

/// Running it again adds nothing and draws the charts anew.
int demoCommand(const DemoOptions& options);

} // namespace fasit::cli
