// Violations in one text column: "1_3s result 2 high reject", one a line.
#pragma once

#include "qc-core/domain/verdict.h"

#include <string>
#include <vector>

namespace fasit::storage {

std::string violationText(const std::vector<domain::Violation>& violations);

/// Throws StorageError (NotADatabase) where the text is damaged.
std::vector<domain::Violation> parseViolations(const std::string& text);

} // namespace fasit::storage
