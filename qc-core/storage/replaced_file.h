// A database that another one is to take the place of: it is kept beside it. Throws StorageError. Any thread.
#pragma once

#include <filesystem>

namespace fasit::storage {

/// Gives the file a second name beside it, which it keeps when another file is moved into its place. Returns
/// that name.
std::filesystem::path keepBeside(const std::filesystem::path& file);

/// Moves logs of an older database out of the way: the engine would play them into the new one.
void setLogsAside(const std::filesystem::path& file);

} // namespace fasit::storage
