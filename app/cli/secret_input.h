// Passwords and PINs of the command line: typed without echo, or a line of a file or of stdin. Never an
// argument, which other users of the machine can read.
#pragma once

#include "qc-core/base/crypto/secret.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace fasit::cli {

/// The next line of stdin where `file` is "-", else the first line of the file; asked for at the terminal
/// where no file is given. Complains and gives nothing where there is none.
std::optional<crypto::Secret> readSecret(const std::filesystem::path& file, const QString& question);

/// The same for a new one, which is asked for twice at the terminal.
std::optional<crypto::Secret> readNewSecret(const std::filesystem::path& file, const QString& question);

} // namespace fasit::cli
