// verifyAudit: recomputes every audit chain from the facts and names what does not agree.
//
// Reads everything once, in one snapshot, with memory that does not grow with the database. One thread.
#pragma once

#include "qc-core/storage/audit/audit_fault.h"

#include <functional>

namespace fasit::storage {

class Engine;

struct AuditOptions {
    /// Heads kept elsewhere: each must be an entry of the chains. Without any a cut tail cannot be seen.
    std::vector<AuditAnchor> anchors;
    /// Told now and then how many facts are done, of about how many.
    std::function<void(std::size_t done, std::size_t total)> progress;
};

/// Throws StorageError where the database cannot be read.
AuditReport verifyAudit(Engine& engine, const AuditOptions& options = {});

} // namespace fasit::storage
