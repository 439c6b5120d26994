// Is a file on a network drive? A database in write-ahead mode needs all its users on one machine.
#pragma once

#include <filesystem>

namespace fasit::storage {

/// True on nfs, cifs, smb and fuse-mounted (sshfs) file systems; false where that cannot be told.
bool liesOnNetworkFileSystem(const std::filesystem::path& path);

} // namespace fasit::storage
