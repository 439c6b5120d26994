// Grades of tests with steps (strips): how many steps from the assigned one. Pure; thread-safe.
#pragma once

#include "qc-core/domain/eqa.h"

#include <optional>

namespace fasit::eqa {

/// How many steps off is still good, and how many still acceptable; data of the analyte.
struct StepLimits {
    int good = 0;
    int acceptable = 1;
};

/// Precondition: 0 <= good <= acceptable.
domain::EqaGrade stepGrade(int step, int assigned, const StepLimits& limits);

} // namespace fasit::eqa
