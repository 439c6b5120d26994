#include "qc-core/workflow/doctor.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/storage/newest_entry.h"
#include "qc-core/storage/raw_messages.h"
#include "qc-core/storage/sqlite_health.h"
#include "qc-core/storage/table_guards.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace fasit::workflow {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kClockTolerance = 300 * kMicrosPerSecond; ///< Two computers may differ a little.
constexpr std::int64_t kDaysKept = 90;
constexpr std::uintmax_t kMostLog = 64U << 20U;
constexpr std::uintmax_t kLeastRoom = 100U << 20U;

struct Examination {
    const Laboratory& laboratory;
    const DoctorOptions& options;
    DoctorReport& report;

    storage::Engine& engine() const { return laboratory.database.engine(); }
    soci::session& session() const { return laboratory.database.session(); }
    std::filesystem::path file() const { return laboratory.database.location().file(); }
};

Finding listed(std::vector<std::string> faults) {
    Finding finding;
    finding.healthy = faults.empty();
    finding.number = static_cast<std::int64_t>(faults.size());
    finding.details = std::move(faults);
    return finding;
}

Finding checkIntegrity(const Examination& e) {
    return listed(storage::integrityFaults(e.session()));
}

Finding checkForeignKeys(const Examination& e) {
    return listed(storage::foreignKeyFaults(e.session()));
}

Finding checkAuditChain(const Examination& e) {
    e.report.audit = storage::verifyAudit(e.engine(), e.options.audit);
    Finding finding;
    finding.healthy = e.report.audit.intact();
    finding.number = e.report.audit.faultCount;
    return finding;
}

Finding checkTriggers(const Examination& e) {
    return listed(storage::unguardedTables(e.engine()));
}

Finding checkSchemaVersion(const Examination& e) {
    Finding finding;
    finding.number = e.engine().schemaState().version;
    finding.healthy = finding.number == e.engine().migrations().back().version;
    return finding;
}

Finding checkDiskSpace(const Examination& e) {
    const auto room = std::filesystem::space(std::filesystem::absolute(e.file()).parent_path()).available;
    Finding finding;
    finding.number = static_cast<std::int64_t>(room);
    finding.healthy = room >= std::filesystem::file_size(e.file()) + kLeastRoom;
    return finding;
}

Finding checkLogSize(const Examination& e) {
    const auto bytes = storage::logBytes(e.file());
    Finding finding;
    finding.number = static_cast<std::int64_t>(bytes);
    finding.healthy = bytes <= kMostLog;
    return finding;
}

Finding checkClock(const Examination& e) {
    const auto newest = storage::newestEntryTime(e.session());
    Finding finding;
    finding.number = newest ? newest->micros : 0;
    finding.healthy = !newest || newest->micros <= e.laboratory.clock.utcNow().micros + kClockTolerance;
    return finding;
}

Finding checkMonthSums(const Examination& e) {
    std::vector<std::string> sites;
    for (const domain::SiteId site : storage::sitesWithWrongSums(e.laboratory.database)) {
        sites.push_back(std::to_string(site.value));
    }
    return listed(std::move(sites));
}

struct Check {
    HealthCheck which;
    Finding (*run)(const Examination&);
    bool ofFiles = false; ///< A server's own tools look after it.
};

/// A new check is a function above and a line here.
constexpr std::array kChecks{Check{HealthCheck::Integrity, checkIntegrity, true},
                             Check{HealthCheck::ForeignKeys, checkForeignKeys, true},
                             Check{HealthCheck::AuditChain, checkAuditChain},
                             Check{HealthCheck::Triggers, checkTriggers},
                             Check{HealthCheck::SchemaVersion, checkSchemaVersion},
                             Check{HealthCheck::DiskSpace, checkDiskSpace, true},
                             Check{HealthCheck::LogSize, checkLogSize, true},
                             Check{HealthCheck::Clock, checkClock},
                             Check{HealthCheck::MonthSums, checkMonthSums}};

/// A file that is damaged enough fails the checks themselves; the others are done all the same.
Finding guarded(const Check& check, const Examination& examination) {
    Finding finding;
    try {
        finding = check.run(examination);
    } catch (const storage::StorageError& error) {
        finding.healthy = finding.checked = false;
        finding.details = {error.what()};
    } catch (const std::filesystem::filesystem_error& error) {
        finding.healthy = finding.checked = false;
        finding.details = {error.code().message()};
    }
    finding.check = check.which;
    return finding;
}

} // namespace

bool DoctorReport::healthy() const {
    return std::all_of(findings.begin(), findings.end(), [](const Finding& f) { return f.healthy; });
}

DoctorReport examine(const Laboratory& laboratory, const DoctorOptions& options) {
    DoctorReport report;
    const Examination examination{laboratory, options, report};
    const bool isFile = laboratory.database.engine().isFile();
    for (const Check& check : kChecks) {
        if (check.ofFiles && !isFile) {
            continue;
        }
        report.findings.push_back(guarded(check, examination));
    }
    return report;
}

std::int64_t rebuildMonthSums(const Laboratory& laboratory) {
    const auto wrong = storage::sitesWithWrongSums(laboratory.database);
    for (const domain::SiteId site : wrong) {
        storage::sumUp(laboratory.database, site);
    }
    return static_cast<std::int64_t>(wrong.size());
}

std::int64_t applyRetention(const Laboratory& laboratory) {
    const std::int64_t kept = kDaysKept * kSecondsPerDay * kMicrosPerSecond;
    return storage::eraseRawMessages(laboratory.database.engine(),
                                     UtcTime{laboratory.clock.utcNow().micros - kept});
}

} // namespace fasit::workflow
