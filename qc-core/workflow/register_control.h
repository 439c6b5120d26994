// registerControls: the one way in for every control result, and the one place that judges.
//
// A driver, a file and a person typing all end here: identify the series, judge by the rules, and write
// result, verdict and audit entry in one transaction. When it returns, what it reports as taken is on disk.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/reading.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::workflow {

struct RegisterReport {
    std::vector<domain::ReadingOutcome> readings;  ///< One for each reading, in order.
    std::vector<reports::ControlOutcome> controls; ///< One for each run that was added to or judged anew.
    /// Where a person registers: when the newest entry of the home was written, if the clock stood before
    /// that (clock_check.h). What was registered is stored, under a time that may be wrong.
    std::optional<UtcTime> beyondClock = {};
};

/// Takes the readings of one message or file part, all or nothing: what no person enters.
///
/// `by` is the program that brings them, for the audit. `raw` are the bytes of the message, where all of it
/// is known to be about controls: kept for a while at each home that something is stored of, and named in the
/// audit by their digest. Throws storage::StorageError when the database or the disk fails: then nothing of
/// this call is stored.
RegisterReport registerControls(const Laboratory& laboratory,
                                std::span<const domain::ControlReading> readings, const std::string& by,
                                std::string_view raw = {});

enum class RegisterFault {
    NotAllowed, ///< At the home of this reading's analyser, or, where it is not known, at the user's own.
};

struct RegisterProblem {
    std::size_t reading = 0; ///< The first that is refused.
    RegisterFault fault = RegisterFault::NotAllowed;
};

/// The same for what a person enters, all of it or nothing: the user stands in the audit, and on each reading
/// that names no operator.
Expected<RegisterReport, RegisterProblem> registerControls(const Laboratory& laboratory,
                                                           const domain::Actor& actor,
                                                           std::vector<domain::ControlReading> readings);

} // namespace fasit::workflow
