// The reference laboratory's own rows in a table of results: they give the assigned values and are not
// scored. Pure; thread-safe.
#pragma once

#include "qc-core/eqa/assigned_value.h"
#include "qc-core/eqa/measurement.h"
#include "qc-core/eqa/result_table.h"

#include <map>
#include <string>
#include <vector>

namespace fasit::eqa {

/// Whether a row is the reference laboratory's: its method group is called "reference" or "referanse".
bool isReference(const Measurement& measurement);

struct ReferenceRows {
    /// By sample: the mean of its replicates to the nearest 10^-6, and the largest standard uncertainty that
    /// stands beside them (0 where none does).
    std::map<std::string, AssignedValue> values;
    std::vector<LaidAside> aside; ///< Replicates that stand there a second time; they are in no value.
};

/// Takes the reference laboratory's rows out of `measurements`, whether their values are to be used or not.
ReferenceRows takeReferenceRows(std::vector<Measurement>& measurements);

} // namespace fasit::eqa
