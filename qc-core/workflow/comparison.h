// Comparison samples: a home's own value beside the laboratory's, judged by a limit in per cent that is data.
// Typed by a person only. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/comparison_sample.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

struct NewComparison {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    Date day; ///< On which the sample was taken.
    std::string homeValue;
    std::string laboratoryValue;
    std::string comment;
};

/// The running number follows the home's last. On the limit is within; a censored value or one that is no
/// number cannot be judged, nor can a laboratory's value of 0 or less.
Expected<domain::ComparisonSample, FollowUpFault>
recordComparison(const Laboratory& laboratory, const domain::Actor& actor, const NewComparison& sample);

/// The limit in force at the home on that day: its own for the analyte, the programme's for the analyte, its
/// own for all, the programme's for all, else the one that ships as data.
domain::ComparisonLimit comparisonLimit(const Laboratory& laboratory, domain::SiteId site,
                                        domain::AnalyteId analyte, Date day);

/// By whom targets are approved. Samples keep the limit by which they were judged.
Expected<void, FollowUpFault> setComparisonLimit(const Laboratory& laboratory, const domain::Actor& actor,
                                                 const domain::ComparisonLimit& limit);

} // namespace fasit::workflow
