// Has the clock of this computer been set back? Whoever registers or acts is told, and nothing is refused: a
// control must not wait for a clock. Throws storage::StorageError.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>

namespace fasit::workflow {

/// Two computers may differ by this much.
inline constexpr std::int64_t kClockToleranceSeconds = 300;

/// When the newest entry of the home was written, where the clock stands behind it by more than the
/// tolerance; nothing where all is well. To be asked before a form is opened and after it is saved.
std::optional<UtcTime> entryBeyondClock(const Laboratory& laboratory, domain::SiteId site);

} // namespace fasit::workflow
