// A participant's results in a round of external control, as they are scored. Plain structs.
#pragma once

#include "qc-core/base/decimal.h"

#include <optional>
#include <string>

namespace fasit::eqa {

/// One replicate of one sample.
struct Measurement {
    int line = 0; ///< Where it was read; 0 where it came from no file.
    std::string participant;
    std::string group; ///< Method group.
    std::string sample;
    int replicate = 1;
    Decimal value;
    std::string lot;                            ///< Of the reagent; empty where it was not said.
    std::optional<Decimal> standardUncertainty; ///< Of the participant's result, in its unit.
};

} // namespace fasit::eqa
