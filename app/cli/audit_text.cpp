#include "app/cli/audit_text.h"

#include "app/cli/console.h"
#include "qc-core/storage/audit/anchor_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using storage::AuditFault;
using storage::AuditFaultKind;

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(AuditText)

  public:
    static QString numbers(const AuditFault& fault);
    static QString tables(const AuditFault& fault);
    static QString place(const AuditFault& fault, const domain::Catalogue& catalogue);
    static QString what(const AuditFault& fault);
};

QString AuditText::numbers(const AuditFault& fault) {
    return fault.first == fault.last ? tr("number %1").arg(fault.first)
                                     : tr("numbers %1 to %2").arg(fault.first).arg(fault.last);
}

QString AuditText::tables(const AuditFault& fault) {
    QStringList names;
    for (const std::string& table : fault.tables) {
        names << QString::fromStdString(table);
    }
    return names.isEmpty() ? tr("unknown table") : names.join(QStringLiteral(", "));
}

QString AuditText::place(const AuditFault& fault, const domain::Catalogue& catalogue) {
    QString site = fault.chain.site == domain::kProgramme ? tr("the programme")
                                                          : QString::number(fault.chain.site.value);
    for (const domain::Site& known : catalogue.sites) {
        if (known.id == fault.chain.site) {
            site = QString::fromStdString(known.name);
        }
    }
    return tr("%1, origin %2").arg(site).arg(fault.chain.origin);
}

QString AuditText::what(const AuditFault& fault) {
    switch (fault.kind) {
    case AuditFaultKind::FactsChanged:
        return fault.first == fault.last
                   ? tr("changed: %1 (%2)").arg(numbers(fault), tables(fault))
                   : tr("changed: at least one of the %1 (%2), which were stored together")
                         .arg(numbers(fault), tables(fault));
    case AuditFaultKind::FactInserted:
        return tr("put in afterwards: %1 (%2)").arg(numbers(fault), tables(fault));
    case AuditFaultKind::FactRemoved:
        return tr("removed: %1").arg(numbers(fault));
    case AuditFaultKind::FactsSwapped:
        return tr("moved: number %1 and number %2 stand in each other's place (%3)")
            .arg(fault.first)
            .arg(fault.last)
            .arg(tables(fault));
    case AuditFaultKind::EntryChanged:
        return tr("changed: the audit entry %1").arg(numbers(fault));
    case AuditFaultKind::EntryRemoved:
        return tr("removed: %1, an audit entry among them").arg(numbers(fault));
    case AuditFaultKind::EntryInserted:
        return tr("put in afterwards: the audit entry %1").arg(numbers(fault));
    case AuditFaultKind::EntriesSwapped:
        return tr("moved: the audit entries %1 and %2 stand in each other's place")
            .arg(fault.first)
            .arg(fault.last);
    case AuditFaultKind::NotVouchedFor:
        return tr("put in afterwards, or their audit entry was removed: %1 (%2), behind the last entry")
            .arg(numbers(fault), tables(fault));
    case AuditFaultKind::TailCut:
        break;
    }
    return {};
}

const char* nameOf(AuditFaultKind kind) {
    switch (kind) {
    case AuditFaultKind::FactsChanged:
        return "facts-changed";
    case AuditFaultKind::FactInserted:
        return "fact-inserted";
    case AuditFaultKind::FactRemoved:
        return "fact-removed";
    case AuditFaultKind::FactsSwapped:
        return "facts-swapped";
    case AuditFaultKind::EntryChanged:
        return "entry-changed";
    case AuditFaultKind::EntryRemoved:
        return "entry-removed";
    case AuditFaultKind::EntryInserted:
        return "entry-inserted";
    case AuditFaultKind::EntriesSwapped:
        return "entries-swapped";
    case AuditFaultKind::NotVouchedFor:
        return "not-vouched-for";
    case AuditFaultKind::TailCut:
        break;
    }
    return "tail-cut";
}

Json faultJson(const AuditFault& fault) {
    Json json{{"kind", nameOf(fault.kind)},   {"site", fault.chain.site.value},
              {"origin", fault.chain.origin}, {"first", fault.first},
              {"last", fault.last},           {"entry", fault.entry},
              {"tables", fault.tables}};
    if (!fault.hash.empty()) {
        json["hash"] = fault.hash;
    }
    return json;
}

} // namespace

QString auditFaultText(const AuditFault& fault, const domain::Catalogue& catalogue) {
    if (fault.kind == AuditFaultKind::TailCut) {
        const QString hash = QString::fromStdString(fault.hash);
        return fault.chain.origin == 0
                   ? AuditText::tr(
                         "The end that was kept, %1, is not in the database: the end of a chain was cut "
                         "off, or written anew.")
                         .arg(hash)
                   : AuditText::tr(
                         "%1: the end that was kept, number %2, is not in the database: the end of this "
                         "chain was cut off, or written anew.")
                         .arg(AuditText::place(fault, catalogue))
                         .arg(fault.first);
    }
    return QStringLiteral("%1: %2").arg(AuditText::place(fault, catalogue), AuditText::what(fault));
}

void sayAudit(const storage::AuditReport& report, const domain::Catalogue& catalogue) {
    for (const AuditFault& fault : report.faults) {
        complain(auditFaultText(fault, catalogue));
    }
    const auto listed = static_cast<std::int64_t>(report.faults.size());
    if (report.faultCount > listed) {
        complain(AuditText::tr("(And %1 more of these.)").arg(report.faultCount - listed));
    }
    say(AuditText::tr("Looked at: %1 facts and %2 audit entries in %3 chains.")
            .arg(report.facts)
            .arg(report.entries)
            .arg(report.chains));
    say(report.intact()
            ? AuditText::tr("The audit chains are intact.")
            : AuditText::tr("The audit chains are NOT intact: %1 faults. Keep the file as it is, and "
                            "compare it with a backup.")
                  .arg(report.faultCount));
    say(report.anchors > 0
            ? AuditText::tr("Compared with %1 ends that were kept elsewhere.").arg(report.anchors)
            : AuditText::tr(
                  "Without an end that was kept elsewhere (--anchor, --anchors) nobody can see whether "
                  "the last entries were cut off."));
}

Json auditJson(const storage::AuditReport& report) {
    Json faults = Json::array();
    for (const AuditFault& fault : report.faults) {
        faults.push_back(faultJson(fault));
    }
    Json heads = Json::array();
    for (const storage::ChainEnd& end : report.ends) {
        heads.push_back(storage::anchorText(end));
    }
    return {{"intact", report.intact()},        {"chains", report.chains},
            {"entries", report.entries},        {"facts", report.facts},
            {"anchors", report.anchors},        {"cut_tail_visible", report.anchors > 0},
            {"fault_count", report.faultCount}, {"faults", std::move(faults)},
            {"heads", std::move(heads)}};
}

} // namespace fasit::cli
