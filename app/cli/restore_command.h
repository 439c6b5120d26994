// fasit restore: makes a database of a backup.
#pragma once

#include <filesystem>

namespace fasit::cli {

struct RestoreCommand {
    std::filesystem::path from;
    std::filesystem::path to;
    bool replace = false;
    std::filesystem::path passphraseFile;
    bool json = false;
};

int restoreCommand(const RestoreCommand& command);

} // namespace fasit::cli
