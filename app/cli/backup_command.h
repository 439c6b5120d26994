// fasit backup: copies the database to one file, also while it is in use.
#pragma once

#include "app/cli/database_option.h"

#include <filesystem>

namespace fasit::cli {

struct BackupCommand {
    DatabaseOptions database;
    std::filesystem::path to;
    bool force = false;
    std::filesystem::path passphraseFile; ///< Empty: the backup is not sealed.
    bool json = false;
};

int backupCommand(const BackupCommand& command);

} // namespace fasit::cli
