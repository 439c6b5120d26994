// Records what happened to an instrument: a new reagent lot, service, out of use and back.
#pragma once

#include "qc-core/domain/stop.h"
#include "qc-core/workflow/laboratory.h"

#include <span>
#include <string>

namespace fasit::workflow {

/// Stores those events that are not there yet; returns how many. Throws storage::StorageError.
int recordEvents(const Laboratory& laboratory, std::span<const domain::Event> events, const std::string& by);

} // namespace fasit::workflow
