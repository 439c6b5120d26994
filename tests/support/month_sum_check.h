// The month sums that are kept, held against what the stored results and verdicts add up to one by one.
#pragma once

#include "tests/support/small_lab.h"

#include <string>
#include <vector>

namespace fasit::test {

/// One line for each cell that differs; none where all is as it should be.
std::vector<std::string> monthSumFaults(SmallLab& lab, const storage::SeriesGroup& group);

} // namespace fasit::test
