// Decoded: everything that came out of one file or stream.
//
// Value type. No patient value, id or name is in it: patient results are a number.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/domain/reading.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fasit::instruments {

struct Decoded {
    /// More problems than this are not listed, so that garbage of any size takes bounded memory.
    static constexpr std::size_t kMaxProblems = 10'000;

    std::string
        driver; ///< Name in the driver table; empty where none was recognised. The first one, if several.
    std::vector<domain::ControlReading> readings;
    int patientResultsDropped = 0;
    std::vector<Problem> problems; ///< In the order in which they were found.

    /// Adds a problem; at the bound it adds TooManyProblems, then nothing more.
    void report(Problem problem);
};

} // namespace fasit::instruments
