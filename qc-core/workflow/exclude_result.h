// Excludes a result, with a reason, and takes it in again. It stays on the chart; every run whose windows
// held it is judged anew.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/find_result.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

enum class ExclusionFault {
    NotAllowed,
    ReasonMissing,
    NoSuchResult,
    AlreadyExcluded,
    NotExcluded,
    Superseded, ///< Another result has taken its place: it is not taken in beside it.
};

/// Returns the runs whose verdict changed. Throws storage::StorageError.
Expected<std::vector<reports::ControlOutcome>, ExclusionFault> excludeResult(const Laboratory& laboratory,
                                                                             const domain::Actor& actor,
                                                                             const ResultRef& result,
                                                                             const std::string& reason);

/// Takes an exclusion back, with a reason of its own. Returns the runs whose verdict changed. Throws
/// storage::StorageError.
Expected<std::vector<reports::ControlOutcome>, ExclusionFault> reincludeResult(const Laboratory& laboratory,
                                                                               const domain::Actor& actor,
                                                                               const ResultRef& result,
                                                                               const std::string& reason);

enum class Exclusion { Done, AlreadyExcluded, NoSuchResult };

struct ExclusionReport {
    Exclusion exclusion = Exclusion::Done;
    std::vector<reports::ControlOutcome> changed; ///< Runs whose verdict changed.
};

/// An exclusion that a file of the past tells of, where no user acts: `by` names the program. The result of
/// this series measured at this time. Throws storage::StorageError.
ExclusionReport excludeResult(const Laboratory& laboratory, const domain::Series& series, WallTime measuredAt,
                              const std::string& reason, const std::string& by);

} // namespace fasit::workflow
