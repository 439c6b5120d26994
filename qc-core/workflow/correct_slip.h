// "I typed the wrong number": the value again, by the same user and soon. The wrong result is kept, excluded
// and names the right one, which enters the same run.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/find_result.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

enum class SlipFault {
    NotAllowed,
    ReasonMissing,
    NoSuchResult,
    NotTyped,        ///< It came from an analyser or a file.
    AnotherUser,     ///< Somebody else typed it.
    TooLate,         ///< Longer ago than the limit, or the clock was set back since.
    AlreadyExcluded, ///< By a person, or because it has been corrected.
    LaterResult,     ///< The series has gone on: from here it is an exclusion.
    NotAValue,
    SameValue,
};

struct SlipCorrection {
    ResultRef wrong;
    std::string value; ///< As typed now.
    std::string reason;
};

struct CorrectedSlip {
    domain::FactKey result;                       ///< That counts now.
    std::vector<reports::ControlOutcome> changed; ///< The runs whose verdict changed.
};

/// How soon is the home's choice (domain::HomeRules). Throws storage::StorageError.
Expected<CorrectedSlip, SlipFault> correctSlip(const Laboratory& laboratory, const domain::Actor& actor,
                                               const SlipCorrection& correction);

} // namespace fasit::workflow
