// AuditEntry: who did what, when, and the hash that chains it to the entry before.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <string>

namespace fasit::domain {

struct AuditEntry {
    FactKey key;
    SiteId site;
    UtcTime at;
    std::string by;   ///< User or operator id; "import", "demo" for programs.
    std::string what; ///< A name of the action: "registerControl".
    std::string detail;
    int factCount = 0;
    std::string factsDigest; ///< BLAKE2b of the canonical form of every fact row of the transaction.
    std::string previousHash;
    std::string hash;
};

} // namespace fasit::domain
