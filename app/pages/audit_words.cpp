#include "app/pages/audit_words.h"

#include "app/text/fact_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::pages {
namespace {

using services::AuditFaultKind;

constexpr std::size_t kFewFaults = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditAnswer)
};

QString kindText(AuditFaultKind kind) {
    switch (kind) {
    case AuditFaultKind::FactsChanged:
        return Words::tr("Stored rows were changed");
    case AuditFaultKind::FactInserted:
    case AuditFaultKind::NotVouchedFor:
        return Words::tr("Rows were put in afterwards");
    case AuditFaultKind::FactRemoved:
        return Words::tr("Stored rows were removed");
    case AuditFaultKind::FactsSwapped:
    case AuditFaultKind::EntriesSwapped:
        return Words::tr("Rows stand in each other's place");
    case AuditFaultKind::EntryChanged:
        return Words::tr("An entry of the log was changed");
    case AuditFaultKind::EntryRemoved:
        return Words::tr("An entry of the log was removed");
    case AuditFaultKind::EntryInserted:
        return Words::tr("An entry of the log was put in afterwards");
    case AuditFaultKind::TailCut:
        break;
    }
    return Words::tr("The end of the log was cut off or written anew");
}

QString lineOf(const services::AuditFault& fault) {
    QStringList tables;
    for (const auto& table : fault.tables) {
        tables << text::factTableText(table);
    }
    const auto line =
        fault.first == fault.last
            ? Words::tr("%1: number %2").arg(kindText(fault.kind)).arg(fault.first)
            : Words::tr("%1: numbers %2 to %3").arg(kindText(fault.kind)).arg(fault.first).arg(fault.last);
    return tables.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, tables.join(QStringLiteral(", ")));
}

QString changeText(const services::FactChange& change, bool replaces) {
    const auto column = text::factColumnText(change.column);
    const auto now = text::factValueText(change.column, change.now);
    return replaces ? QStringLiteral("%1: %2 → %3")
                          .arg(column, text::factValueText(change.column, change.before), now)
                    : QStringLiteral("%1: %2").arg(column, now);
}

} // namespace

QString auditAnswerText(const services::AuditReport& report) {
    if (!report.intact()) {
        return QStringLiteral("✖ ") +
               Words::tr("The log does not agree with what is stored: %1 faults. Tell those who look after "
                         "the database, and change nothing.")
                   .arg(report.faultCount);
    }
    const auto answer =
        QStringLiteral("✔ ") + Words::tr("Everything is as it was written: %1 entries and %2 rows agree.")
                                   .arg(report.entries)
                                   .arg(report.facts);
    return report.anchors > 0
               ? answer
               : answer + QLatin1Char(' ') +
                     Words::tr("Whether the last entries were cut off cannot be seen without an end of the "
                               "log that was kept elsewhere.");
}

QStringList auditFaultLines(const services::AuditReport& report) {
    QStringList lines;
    const auto count = std::min(report.faults.size(), kFewFaults);
    for (std::size_t i = 0; i < count; ++i) {
        lines << lineOf(report.faults[i]);
    }
    return lines;
}

QString factsText(const std::vector<services::WrittenFact>& facts) {
    QStringList lines;
    for (const auto& fact : facts) {
        QStringList changes;
        for (const auto& change : fact.changes) {
            changes << changeText(change, fact.replaces);
        }
        lines << QStringLiteral("%1 – %2").arg(text::factTableText(fact.table),
                                               changes.join(QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fasit::pages
