// The passphrase of a backup, from a file: on the command line every program of the machine could read it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace fasit::cli {

/// The first line of the file. Absent, and said, where it cannot be read or the line is empty.
std::optional<std::string> readPassphrase(const std::filesystem::path& file);

} // namespace fasit::cli
