#include "app/cli/audit_command.h"

#include "app/cli/audit_text.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "qc-core/storage/audit/anchor_text.h"
#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/storage/sync/sync_memory.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct AuditCommandText {
    Q_DECLARE_TR_FUNCTIONS(AuditCommandText)
};

} // namespace

std::optional<std::vector<storage::AuditAnchor>> anchorsOf(const AnchorOptions& options) {
    std::vector<storage::AuditAnchor> anchors;
    for (const std::string& text : options.anchors) {
        const auto anchor = storage::parseAnchor(text);
        if (!anchor) {
            complain(
                AuditCommandText::tr("“%1” is not the end of a chain: it has 64 digits and letters a to f.")
                    .arg(QString::fromStdString(text)));
            return std::nullopt;
        }
        anchors.push_back(*anchor);
    }
    for (const auto& file : options.files) {
        const auto read = storage::readAnchors(file);
        if (!read) {
            complain(AuditCommandText::tr("%1 cannot be read as a file of ends of chains.")
                         .arg(QString::fromStdString(file.string())));
            return std::nullopt;
        }
        anchors.insert(anchors.end(), read->begin(), read->end());
    }
    return anchors;
}

void addKept(storage::Database& database, std::vector<storage::AuditAnchor>& anchors) {
    const auto kept = storage::keptAnchors(database);
    anchors.insert(anchors.end(), kept.begin(), kept.end());
}

int auditVerifyCommand(const AuditCommand& command) {
    auto anchors = anchorsOf(command.anchors);
    if (!anchors) {
        return kRefused;
    }
    if (!isThere(command.database)) {
        return kStorageFailed;
    }
    OpenLaboratory laboratory(command.database);
    addKept(laboratory.database(), *anchors);
    storage::AuditReport report;
    {
        Progress progress(AuditCommandText::tr("Recomputing the audit chains"));
        report = storage::verifyAudit(
            laboratory.database().engine(),
            {*anchors, [&](std::size_t done, std::size_t total) { progress.reached(done, total); }});
    }
    if (command.json) {
        printJson(auditJson(report));
    } else {
        sayAudit(report, laboratory.database().catalogue());
    }
    return report.intact() ? kDone : kRejected;
}

int auditHeadsCommand(const AuditCommand& command) {
    if (!isThere(command.database)) {
        return kStorageFailed;
    }
    OpenLaboratory laboratory(command.database);
    nlohmann::ordered_json heads = nlohmann::ordered_json::array();
    for (const storage::ChainEnd& end : storage::chainEnds(laboratory.database().session())) {
        const std::string text = storage::anchorText(end);
        heads.push_back(text);
        if (!command.json) {
            say(QString::fromStdString(text));
        }
    }
    if (command.json) {
        printJson({{"heads", std::move(heads)}});
    }
    return kDone;
}

} // namespace fasit::cli
