#include "app/cli/export_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/site_option.h"
#include "qc-core/workflow/export_facts.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using workflow::ExportError;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

int refuse(ExportError error, const QString& folder) {
    if (error == ExportError::FolderNotEmpty) {
        complain(ExportText::tr("There is something in %1 already. Choose a new folder.").arg(folder));
        return kRefused;
    }
    complain(ExportText::tr("%1 cannot be written. Check that there is room and that you may write there.")
                 .arg(folder));
    return kStorageFailed;
}

} // namespace

int exportCommand(const ExportCommand& command) {
    const QString folder = QString::fromStdString(command.folder.string());
    if (!isThere(command.database)) {
        return kStorageFailed;
    }
    OpenLaboratory laboratory(command.database);
    const auto site = siteNamed(laboratory.database().catalogue(), command.site);
    if (!site) {
        complain(noSuchSiteText(command.site));
        return kRefused;
    }
    Progress progress(ExportText::tr("Writing the files"));
    const auto report = workflow::exportFacts(
        *laboratory,
        {*site, command.folder, [&](std::size_t done, std::size_t total) { progress.reached(done, total); }});
    if (!report) {
        return refuse(report.error(), folder);
    }
    std::int64_t rows = 0;
    for (const auto& [table, count] : report->rows) {
        rows += count;
    }
    if (command.json) {
        printJson({{"folder", command.folder.string()}, {"rows", report->rows}});
    } else {
        say(ExportText::tr("%1: %2 rows in %3 tables").arg(folder).arg(rows).arg(report->rows.size()));
    }
    return kDone;
}

} // namespace fasit::cli
