// Readings that two places have registered, each before it knew of the other's: known by their fingerprint.
// One thread.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/storage/audit/fact_query.h"

#include <compare>
#include <string>
#include <vector>

namespace fasit::storage {

class Database;

/// Where the results of such a reading stand: in one series, at one time.
struct RegisteredTwice {
    domain::Series series;
    WallTime measuredAt;
    std::string fingerprint;

    friend auto operator<=>(const RegisteredTwice&, const RegisteredTwice&) = default;
};

/// Those of which a result is among the facts of the chain behind `after`. Throws StorageError.
std::vector<RegisteredTwice> registeredTwice(Database& database, const ChainId& chain, std::int64_t after);

} // namespace fasit::storage
