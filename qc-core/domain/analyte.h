// Analyte: what is measured, in which unit, with how many decimals, and of which kind its values are.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/domain/value.h"

#include <string>
#include <vector>

namespace fasit::domain {

struct Analyte {
    AnalyteId id;
    std::string code; ///< NLK (NPU or NOR) code.
    std::string nameNb;
    std::string nameNn;
    std::string nameEn;
    std::string unit; ///< UCUM; empty for INR.
    int decimals = 0;
    ValueKind kind = ValueKind::Quantity;
    std::vector<std::string> steps; ///< Names of the ordinal steps, lowest first; empty for quantities.
};

/// A code under which an analyser sends an analyte, as an editable table row: never guessed from a name.
struct AnalyteAlias {
    std::string driver; ///< Name in the driver table, or "*" for delimited files of any analyser.
    std::string code;
    AnalyteId analyte;
    std::string unit; ///< The unit in which this code is accepted; nothing is converted.
};

} // namespace fasit::domain
