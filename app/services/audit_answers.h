// What the audit log answers, as plain values that cross threads.
#pragma once

#include "qc-core/domain/audit_entry.h"
#include "qc-core/storage/audit/audit_fault.h"
#include "qc-core/storage/audit/entry_list.h"

#include <QString>

#include <vector>

namespace fasit::services {

using storage::AuditFault;
using storage::AuditFaultKind;
using storage::AuditReport;
using storage::FactChange;
using storage::WrittenFact;

struct LoggedEntry {
    domain::AuditEntry entry;
    QString who;   ///< The name where a user did it; else as it stands in the log.
    QString about; ///< The name where it was done to a user; else as it stands in the log.
};

} // namespace fasit::services
