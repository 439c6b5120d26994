// What an exchange in one direction came to, as plain structs. No words, no database.
#pragma once

#include "qc-core/storage/audit/fact_query.h"

#include <cstdint>
#include <vector>

namespace fasit::storage {

enum class ChainFaultKind {
    Diverged, ///< Both sides hold a row with the same number, and they are not the same: a file was copied.
    Damaged,  ///< The sender's facts are not what its audit entry saw.
    Refused,  ///< The receiver's database refuses a row of the entry.
};

/// A chain, or its rest, that stays where it is; everything else is exchanged.
struct ChainFault {
    ChainFaultKind kind = ChainFaultKind::Diverged;
    ChainId chain;
    std::int64_t seq = 0; ///< The last number that both sides agree on.
};

struct ExchangeReport {
    std::int64_t rows = 0; ///< Facts with their audit entries.
    std::int64_t entries = 0;
    std::int64_t ownRows = 0; ///< Of the rows: those that the receiver itself had written, and lost.
    std::vector<ChainFault> faults;
};

} // namespace fasit::storage
