// What a person may type into a free text: no patient's identity number, and nothing that cannot be stored.
// Pure.
#pragma once

#include "qc-core/workflow/follow_up_fault.h"

#include <optional>
#include <string_view>

namespace fasit::workflow {

/// TextUnusable or IdentityNumber. A text may be empty.
std::optional<FollowUpFault> freeTextFault(std::string_view text);

/// The same, and TextMissing where it is empty or blank.
std::optional<FollowUpFault> neededTextFault(std::string_view text);

/// Exactly eleven digits in a row, also with one blank or hyphen behind the sixth.
bool holdsIdentityNumber(std::string_view text);

} // namespace fasit::workflow
