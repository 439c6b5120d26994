// Reasons of exclusions that no person gave: stored as they stand here; app/text has the words.
#pragma once

namespace fasit::domain {

/// Another place had registered the same reading before.
inline constexpr const char* kRegisteredTwice = "registered-twice";

} // namespace fasit::domain
