// fasit audit verify and heads: were the facts changed behind Fasit's back?
#pragma once

#include "app/cli/database_option.h"
#include "qc-core/storage/audit/audit_fault.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fasit::cli {

struct AnchorOptions {
    std::vector<std::string> anchors;
    std::vector<std::filesystem::path> files;
};

/// Absent, and said, where one of them is none.
std::optional<std::vector<storage::AuditAnchor>> anchorsOf(const AnchorOptions& options);

/// Adds the ends that the database keeps from its exchanges with another one.
void addKept(storage::Database& database, std::vector<storage::AuditAnchor>& anchors);

struct AuditCommand {
    DatabaseOptions database;
    AnchorOptions anchors;
    bool json = false;
};

/// Exit code 1 where anything does not agree.
int auditVerifyCommand(const AuditCommand& command);
int auditHeadsCommand(const AuditCommand& command);

} // namespace fasit::cli
