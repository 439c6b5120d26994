// Anchors as text: "SITE/ORIGIN/SEQ/HASH", as they are printed and kept beside a backup. Any thread.
#pragma once

#include "qc-core/storage/audit/audit_fault.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::storage {

std::string anchorText(const ChainEnd& end);

/// The text above, or a hash alone; absent where it is neither.
std::optional<AuditAnchor> parseAnchor(std::string_view text);

/// One anchor a line; lines that begin with # are for people. Absent where the file cannot be read or a line
/// is none.
std::optional<std::vector<AuditAnchor>> readAnchors(const std::filesystem::path& file);

/// Writes such a file, and waits until it is on disk. Throws StorageError.
void writeAnchors(const std::filesystem::path& file, const std::vector<ChainEnd>& ends);

} // namespace fasit::storage
