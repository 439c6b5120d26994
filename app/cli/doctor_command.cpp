#include "app/cli/doctor_command.h"

#include "app/cli/audit_text.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "qc-core/workflow/doctor.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using workflow::Finding;
using workflow::HealthCheck;

constexpr std::int64_t kMegabyte = 1 << 20;

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(DoctorText)

  public:
    static QString name(HealthCheck check);
    static QString whatToDo(HealthCheck check);
    static QString figure(const Finding& finding);
};

QString DoctorText::name(HealthCheck check) {
    switch (check) {
    case HealthCheck::Integrity:
        return tr("The file is whole");
    case HealthCheck::ForeignKeys:
        return tr("Everything that is referred to is there");
    case HealthCheck::AuditChain:
        return tr("The audit chains are intact");
    case HealthCheck::Triggers:
        return tr("What is stored is guarded against changes");
    case HealthCheck::SchemaVersion:
        return tr("The database fits this version of Fasit");
    case HealthCheck::DiskSpace:
        return tr("There is room on the disk");
    case HealthCheck::LogSize:
        return tr("The log beside the database is small");
    case HealthCheck::MonthSums:
        return tr("The sums of the months are those of the results");
    case HealthCheck::Clock:
        break;
    }
    return tr("The clock has not been set back");
}

QString DoctorText::whatToDo(HealthCheck check) {
    switch (check) {
    case HealthCheck::Integrity:
    case HealthCheck::ForeignKeys:
        return tr("Stop using the file, keep it, and restore the newest backup.");
    case HealthCheck::AuditChain:
        return tr(
            "Keep the file as it is and compare it with a backup; fasit audit verify names everything.");
    case HealthCheck::Triggers:
        return tr("Somebody took the guards away. Verify the audit chains against a kept end, then restore a "
                  "backup.");
    case HealthCheck::SchemaVersion:
        return tr("Use the same version of Fasit everywhere.");
    case HealthCheck::DiskSpace:
        return tr("Make room: a backup needs as much as the database, and so does an upgrade.");
    case HealthCheck::LogSize:
        return tr("Close all programs that use the database, and start them again.");
    case HealthCheck::MonthSums:
        return tr("Build them anew: fasit doctor --rebuild-sums. No result is touched.");
    case HealthCheck::Clock:
        break;
    }
    return tr("Something was recorded later than now. Set the clock of this computer right.");
}

QString DoctorText::figure(const Finding& finding) {
    switch (finding.check) {
    case HealthCheck::DiskSpace:
    case HealthCheck::LogSize:
        return tr("%1 MB").arg(finding.number / kMegabyte);
    case HealthCheck::SchemaVersion:
        return tr("version %1").arg(finding.number);
    case HealthCheck::Clock:
        return {};
    default:
        return finding.healthy ? QString() : tr("%1 faults").arg(finding.number);
    }
}

const char* nameOf(HealthCheck check) {
    switch (check) {
    case HealthCheck::Integrity:
        return "integrity";
    case HealthCheck::ForeignKeys:
        return "foreign-keys";
    case HealthCheck::AuditChain:
        return "audit-chain";
    case HealthCheck::Triggers:
        return "triggers";
    case HealthCheck::SchemaVersion:
        return "schema-version";
    case HealthCheck::DiskSpace:
        return "disk-space";
    case HealthCheck::LogSize:
        return "log-size";
    case HealthCheck::MonthSums:
        return "month-sums";
    case HealthCheck::Clock:
        break;
    }
    return "clock";
}

void sayFinding(const Finding& finding) {
    const QString figure =
        finding.checked ? DoctorText::figure(finding) : DoctorText::tr("could not be checked");
    const QString state = finding.healthy ? DoctorText::tr("ok") : DoctorText::tr("WRONG");
    const QString line = QStringLiteral("%1: %2").arg(DoctorText::name(finding.check), state);
    say(figure.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(figure));
    if (finding.healthy) {
        return;
    }
    for (const std::string& detail : finding.details) {
        complain(QStringLiteral("  ") + QString::fromStdString(detail));
    }
    complain(QStringLiteral("  ") + DoctorText::whatToDo(finding.check));
}

Json reportJson(const workflow::DoctorReport& report) {
    Json checks = Json::array();
    for (const Finding& finding : report.findings) {
        checks.push_back({{"check", nameOf(finding.check)},
                          {"healthy", finding.healthy},
                          {"checked", finding.checked},
                          {"number", finding.number},
                          {"details", finding.details}});
    }
    return {{"healthy", report.healthy()}, {"checks", std::move(checks)}, {"audit", auditJson(report.audit)}};
}

} // namespace

int doctorCommand(const DoctorCommand& command) {
    auto anchors = anchorsOf(command.anchors);
    if (!anchors || !isThere(command.database)) {
        return anchors ? kStorageFailed : kRefused;
    }
    OpenLaboratory laboratory(command.database);
    const std::int64_t rebuilt = command.rebuildSums ? workflow::rebuildMonthSums(*laboratory) : 0;
    addKept(laboratory.database(), *anchors);
    workflow::DoctorReport report;
    {
        Progress progress(DoctorText::tr("Checking the database"));
        report = workflow::examine(*laboratory, {{*anchors, [&](std::size_t done, std::size_t total) {
                                                      progress.reached(done, total);
                                                  }}});
    }
    const std::int64_t erased = command.retention ? workflow::applyRetention(*laboratory) : 0;
    if (command.json) {
        Json json = reportJson(report);
        if (command.retention) {
            json["erased_messages"] = erased;
        }
        if (command.rebuildSums) {
            json["homes_summed_up"] = rebuilt;
        }
        printJson(json);
    } else {
        for (const Finding& finding : report.findings) {
            sayFinding(finding);
        }
        if (command.retention) {
            say(DoctorText::tr("Messages of analysers that were erased: %1").arg(erased));
        }
        if (command.rebuildSums) {
            say(DoctorText::tr("Homes whose months were summed up anew: %1").arg(rebuilt));
        }
    }
    return report.healthy() ? kDone : kRejected;
}

} // namespace fasit::cli
