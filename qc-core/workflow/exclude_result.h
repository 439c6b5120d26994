// Excludes a result, with a reason. It stays on the chart; every run whose windows held it is judged anew.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

enum class Exclusion { Done, AlreadyExcluded, NoSuchResult };

struct ExclusionReport {
    Exclusion exclusion = Exclusion::Done;
    std::vector<reports::ControlOutcome> changed; ///< Runs whose verdict changed.
};

/// The result of this series measured at this time. Throws storage::StorageError.
ExclusionReport excludeResult(const Laboratory& laboratory, const domain::Series& series, WallTime measuredAt,
                              const std::string& reason, const std::string& by);

} // namespace fasit::workflow
