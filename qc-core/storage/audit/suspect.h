// Suspect: an audit entry at which the chain does not agree, with what the first pass saw there.
#pragma once

#include "qc-core/storage/audit/audit_columns.h"
#include "qc-core/storage/audit/fact_query.h"

#include <string>
#include <vector>

namespace fasit::storage {

struct Suspect {
    AuditEntryRow entry;
    SeqRange numbers;                ///< From behind the entry before to this entry.
    std::int64_t count = 0;          ///< Facts in that range.
    std::string digest;              ///< Of these facts, as they stand there.
    std::vector<SeqRange> missing;   ///< Numbers that nothing has.
    std::vector<std::int64_t> twice; ///< Numbers that two rows have, and those below 1.
    std::string hashBefore;          ///< What the entry before says its hash is; empty at the beginning.
    std::string hashBeforeThat;      ///< The same of the entry before the entry before.
    std::int64_t entryBefore = 0;    ///< Number of the entry before; 0 at the beginning.
    std::int64_t entryBeforeThat = 0;
    bool hashAgrees = false; ///< The entry's hash is that of its own fields.

    bool factsAgree() const { return count == entry.count() && digest == entry.factsDigest(); }
    bool linkAgrees() const { return entry.previousHash() == hashBefore; }
    bool innocent() const {
        return hashAgrees && factsAgree() && linkAgrees() && missing.empty() && twice.empty();
    }
};

} // namespace fasit::storage
