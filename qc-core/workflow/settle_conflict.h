// Settles a conflict of setup: a person chooses one of the versions, and a new one that says the same
// replaces them all, here at once and everywhere else with the next exchange.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"

#include <string>

namespace fasit::workflow {

enum class SettleFault { NoSuchConflict, NotAllowed };

/// A row of setup, as conflicts are listed with it.
struct SetupPlace {
    std::string table;
    domain::SiteId site;
    domain::FactKey key;
};

/// Throws storage::StorageError.
Expected<void, SettleFault> settleConflict(const Laboratory& laboratory, const SetupPlace& keep,
                                           const domain::Actor& by);

} // namespace fasit::workflow
