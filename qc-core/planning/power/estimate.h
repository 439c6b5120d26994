// Estimate: a probability or a mean, and how well it is known. Plain value.
#pragma once

namespace fasit::planning {

struct Estimate {
    double value = 0;
    double standardError = 0; ///< 0 where the value is exact.
    bool exact = true;
};

} // namespace fasit::planning
