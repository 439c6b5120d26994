// Stores a setup file: what it defines and is not there yet. Loading a file twice adds nothing.
#pragma once

#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/setup_reader.h"

#include <string>
#include <string_view>

namespace fasit::workflow {

/// The number of rows that were new. Throws storage::StorageError; then nothing is stored.
Expected<int, SetupProblem> loadSetup(const Laboratory& laboratory, std::string_view json,
                                      const std::string& by);

} // namespace fasit::workflow
