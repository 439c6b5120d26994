// A row of a table of results, as text, made a measurement, or the reason why a person has to look at it.
// Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/base/time.h"
#include "qc-core/eqa/measurement.h"

#include <map>
#include <optional>
#include <string>

namespace fasit::eqa {

enum class RowFault {
    Missing, ///< The cell is empty and must not be.
    NotANumber,
    TooManyDecimals,
    TooLarge,
    NotAReplicate, ///< No whole number from 1 to 99.
    Negative,      ///< An uncertainty below 0.
    OtherUnit,     ///< Not the unit of the round; nothing is converted.
    NotADate,
    TooLate, ///< Received behind the deadline.
};

struct RowProblem {
    int line = 0;
    std::string column;
    std::string text; ///< What stands there.
    RowFault fault = RowFault::Missing;
};

/// What rows are held against, where it is known.
struct RowRules {
    std::optional<std::string> unit;
    std::optional<Date> deadline; ///< svarfrist; results of that day are in time.
};

/// Text by column: participant, group, sample, replicate, value, and lot, u, unit, received where they are
/// there.
using RowCells = std::map<std::string, std::string>;

Expected<Measurement, RowProblem> readMeasurement(int line, const RowCells& cells,
                                                  const RowRules& rules = {});

} // namespace fasit::eqa
