// Laboratory: the database and the clock that a workflow works with. One thread at a time.
#pragma once

#include "qc-core/base/clock.h"

namespace fasit::storage {
class Database;
}

namespace fasit::workflow {

struct Laboratory {
    storage::Database& database;
    const Clock& clock;
};

} // namespace fasit::workflow
