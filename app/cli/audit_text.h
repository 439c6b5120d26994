// What the audit found, in words and as JSON.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/audit/audit_fault.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace fasit::cli {

/// Says the faults on stderr, one a line, and the sum of it on stdout.
void sayAudit(const storage::AuditReport& report, const domain::Catalogue& catalogue);

QString auditFaultText(const storage::AuditFault& fault, const domain::Catalogue& catalogue);

nlohmann::ordered_json auditJson(const storage::AuditReport& report);

} // namespace fasit::cli
