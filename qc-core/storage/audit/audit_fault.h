// AuditFault: what the verification of the audit chain found, as plain structs. No words, no database.
#pragma once

#include "qc-core/storage/audit/chain_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fasit::storage {

enum class AuditFaultKind {
    FactsChanged,   ///< One or more of the facts `first` to `last` are not what the entry `entry` saw.
    FactInserted,   ///< The fact `first` of `table` was not there when the entry was written.
    FactRemoved,    ///< Facts `first` to `last` are missing.
    FactsSwapped,   ///< The facts `first` and `last` stand in each other's place.
    EntryChanged,   ///< The audit entry `first` is not what was written, or its successor saw another one.
    EntryRemoved,   ///< Among the missing numbers `first` to `last` is at least one audit entry.
    EntryInserted,  ///< The audit entry `first` was put in afterwards.
    EntriesSwapped, ///< The audit entries `first` and `last` stand in each other's place.
    NotVouchedFor,  ///< Facts `first` to `last` stand behind the last entry: an entry is gone, or they were
                    ///< put in.
    TailCut,        ///< The anchor `hash` is no entry of the chains: the end was cut off, or rewritten.
};

struct AuditFault {
    AuditFaultKind kind = AuditFaultKind::FactsChanged;
    ChainId chain; ///< Site 0 and origin 0 for an anchor of which only the hash is known.
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t entry = 0;          ///< The audit entry that covers the facts; 0 where there is none.
    std::vector<std::string> tables; ///< Where the facts stand; for removed ones nobody knows.
    std::string hash;
};

/// A head that was printed or kept elsewhere: an entry with this hash must be in the database.
struct AuditAnchor {
    std::string hash;
    ChainEnd place; ///< With site, origin and number where they are known; else all 0.
};

struct AuditReport {
    std::int64_t chains = 0;
    std::int64_t entries = 0;
    std::int64_t facts = 0;
    std::int64_t anchors = 0;       ///< How many were looked for; with none a cut tail cannot be seen.
    std::int64_t faultCount = 0;    ///< All, also those that are not listed.
    std::vector<AuditFault> faults; ///< The first kMostFaults.
    std::vector<ChainEnd> ends;

    bool intact() const { return faultCount == 0; }
};

inline constexpr std::size_t kMostFaults = 1000;

} // namespace fasit::storage
