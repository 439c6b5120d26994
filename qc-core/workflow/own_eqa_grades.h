// Fasit's own grades of what a home measured in a programme's round, where the programme gave none. Pure.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/analyte.h"
#include "qc-core/domain/eqa.h"
#include "qc-core/domain/value.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

struct OwnEqaGrades {
    std::optional<domain::EqaGrade> trueness;
    std::optional<domain::EqaGrade> precision;
};

/// By the limits and grade bands that ship, in force on the day. No trueness without a limit for the analyte
/// or where a value is no plain number, no precision from a single parallel. Ordinal: the parallel farthest
/// from the assigned step decides; one step off is acceptable only where there are more than two.
/// Qualitative: good where every parallel is as assigned, else poor. Neither has a precision.
OwnEqaGrades ownEqaGrades(const domain::Analyte& analyte, const std::vector<domain::ControlValue>& own,
                          const domain::ControlValue& assigned, Date day);

} // namespace fasit::workflow
