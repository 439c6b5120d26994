// Judges anew what facts from another place change: a late result, an exclusion, a corrective action, a
// corrected target. Done at the home, which judges its own; the centre takes over what comes of it.
#pragma once

#include "qc-core/workflow/laboratory.h"

#include <string>

namespace fasit::workflow {

/// Looks at all that has arrived and was not looked at, in one transaction; what it looked at it remembers,
/// so that a cut before or behind it loses nothing. Returns how many runs have a new verdict. Throws
/// storage::StorageError.
int judgeArrived(const Laboratory& laboratory, const std::string& by);

} // namespace fasit::workflow
