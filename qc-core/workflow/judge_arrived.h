// Judges anew what facts from another place change, and lets a reading that both registered count once: a
// late result, an exclusion, a corrective action, a corrected target. Done at the home, which judges its own;
// the centre takes over what comes of it.
#pragma once

#include "qc-core/workflow/laboratory.h"

#include <string>

namespace fasit::workflow {

struct ArrivedReport {
    int judgedAnew = 0;      ///< Runs with a new verdict.
    int registeredTwice = 0; ///< Results that were excluded because another place had registered them first.
};

/// Looks at all that has arrived and was not looked at, in one transaction; what it looked at it remembers,
/// so that a cut before or behind it loses nothing. Throws storage::StorageError.
ArrivedReport judgeArrived(const Laboratory& laboratory, const std::string& by);

} // namespace fasit::workflow
