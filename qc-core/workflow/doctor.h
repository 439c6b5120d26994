// doctor: is the database sound, and is the machine it lies on? One thread.
#pragma once

#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/workflow/laboratory.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class HealthCheck {
    Integrity,     ///< The engine's own check of the file.
    ForeignKeys,   ///< Rows point to rows that are there.
    AuditChain,    ///< verifyAudit.
    Triggers,      ///< Every fact table refuses changes.
    SchemaVersion, ///< The file has the schema of this program.
    DiskSpace,     ///< There is room for the database once more, and some.
    LogSize,       ///< The write-ahead log is emptied now and then.
    Clock,         ///< Nothing was recorded later than now.
    MonthSums,     ///< They are what the results add up to.
};

struct Finding {
    HealthCheck check = HealthCheck::Integrity;
    bool healthy = true;
    bool checked = true;     ///< False where the file is so damaged that the check failed.
    std::int64_t number = 0; ///< Faults; bytes of room and of log; schema; microseconds of recording time.
    std::vector<std::string> details; ///< Names, and the engine's words.
};

struct DoctorOptions {
    storage::AuditOptions audit;
};

struct DoctorReport {
    std::vector<Finding> findings; ///< One for each check, in order.
    storage::AuditReport audit;

    bool healthy() const;
};

/// Looks and changes nothing.
DoctorReport examine(const Laboratory& laboratory, const DoctorOptions& options = {});

/// Sums up anew the sites whose month sums are not what their results give. Returns how many.
std::int64_t rebuildMonthSums(const Laboratory& laboratory);

/// Erases what has been kept for as long as it may be: the bytes of messages older than 90 days. Returns how
/// many.
std::int64_t applyRetention(const Laboratory& laboratory);

} // namespace fasit::workflow
