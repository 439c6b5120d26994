// A file read in pieces, so that its size is no matter.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::cli {

/// Hands over the file piece by piece; false where it cannot be opened or read to its end.
bool readInPieces(const std::filesystem::path& file, const std::function<void(std::string_view)>& piece);

/// The whole file; nothing where it cannot be read.
std::optional<std::string> readWhole(const std::filesystem::path& file);

/// In bytes; 0 where that is not known.
std::size_t sizeOf(const std::filesystem::path& file);

} // namespace fasit::cli
