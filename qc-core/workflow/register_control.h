// registerControls: the one way in for every control result, and the one place that judges.
//
// A driver, a file and a person typing all end here: identify the series, judge by the rules, and write
// result, verdict and audit entry in one transaction. When it returns, what it reports as taken is on disk.
#pragma once

#include "qc-core/domain/reading.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::workflow {

struct RegisterReport {
    std::vector<domain::ReadingOutcome> readings;  ///< One for each reading, in order.
    std::vector<reports::ControlOutcome> controls; ///< One for each run that was added to or judged anew.
};

/// Takes the readings of one message, file part or form, all or nothing.
///
/// `by` is the user or program that brings them, for the audit. Throws storage::StorageError when the
/// database or the disk fails: then nothing of this call is stored.
RegisterReport registerControls(const Laboratory& laboratory,
                                std::span<const domain::ControlReading> readings, const std::string& by);

} // namespace fasit::workflow
