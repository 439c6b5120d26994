#include "app/cli/demo_command.h"

#include "app/cli/chart_pictures.h"
#include "app/cli/console.h"
#include "app/cli/demo_users.h"
#include "app/cli/exit_code.h"
#include "app/cli/history_files.h"
#include "app/cli/import_command.h"
#include "app/cli/input_file.h"
#include "app/cli/setup_problem_text.h"
#include "app/text/numbers.h"
#include "app/text/status_text.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/setup_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::cli {
namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)
};

/// sample-data in the source tree that the program was built from, or installed with it.
std::filesystem::path findSampleData() {
    const std::filesystem::path program = QCoreApplication::applicationDirPath().toStdU16String();
    for (const char* place : {"../../../sample-data", "../share/fasit/sample-data"}) {
        if (std::filesystem::exists(program / place / "setup.json")) {
            return (program / place).lexically_normal();
        }
    }
    return "sample-data";
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder,
                                           const std::string& extension) {
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const auto name = entry.path().filename();
        if (entry.path().extension() == extension && name != "events.csv" && name != "exclusions.csv") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

int complainAboutSetup(const std::filesystem::path& file, const workflow::SetupProblem& problem) {
    complain(QString::fromStdString(file.string()) + QStringLiteral(", ") + setupProblemText(problem));
    return kRefused;
}

bool importHistory(const workflow::Laboratory& laboratory, const std::filesystem::path& sampleData) {
    auto files = filesIn(sampleData / "history", ".csv");
    const auto captures = filesIn(sampleData / "captures", ".astm");
    files.insert(files.end(), captures.begin(), captures.end());
    bool whole = true;
    for (const auto& file : files) {
        const FileReport report = importFile(laboratory, file, {});
        whole = whole && !report.refusedSomething();
        if (report.refusedSomething()) {
            sayReport(report);
        }
    }
    for (const auto& problem : importEvents(laboratory, sampleData / "history" / "events.csv")) {
        complain(DemoText::tr("events.csv, line %1: %2")
                     .arg(problem.line)
                     .arg(QString::fromStdString(problem.what)));
        whole = false;
    }
    for (const auto& problem : importExclusions(laboratory, sampleData / "history" / "exclusions.csv")) {
        complain(DemoText::tr("exclusions.csv, line %1: %2")
                     .arg(problem.line)
                     .arg(QString::fromStdString(problem.what)));
        whole = false;
    }
    return whole;
}

void saySummary(const std::vector<reports::SiteState>& sites) {
    for (const auto& site : sites) {
        const auto status = text::statusText(site.status);
        say(QStringLiteral("%1 %2, %3")
                .arg(status.symbol, QString::fromStdString(site.name),
                     QString::fromStdString(site.municipality)));
        for (const auto& instrument : site.instruments) {
            for (const auto& analyte : instrument.analytes) {
                const auto state = text::statusText(analyte.status);
                const QString name = QString::fromStdString(
                    instrument.localName.empty() ? instrument.model : instrument.localName);
                say(QStringLiteral("    %1 %2  %3 – %4")
                        .arg(state.symbol, state.word.leftJustified(24), QString::fromStdString(analyte.name),
                             name));
            }
        }
    }
}

} // namespace

int demoCommand(const DemoOptions& options) {
    const auto sampleData = options.sampleData.empty() ? findSampleData() : options.sampleData;
    const auto setup = readWhole(sampleData / "setup.json");
    if (!setup) {
        complain(DemoText::tr("The sample data is not in %1. Say where it is with --sample-data.")
                     .arg(QString::fromStdString(sampleData.string())));
        return kRefused;
    }
    OpenLaboratory laboratory(options.database);
    if (const auto loaded = workflow::loadSetup(*laboratory, *setup, "demo"); !loaded) {
        return complainAboutSetup(sampleData / "setup.json", loaded.error());
    }
    const bool whole = importHistory(*laboratory, sampleData);
    const auto sites = workflow::overview(*laboratory);
    saySummary(sites);
    if (!options.pictures.empty()) {
        const int drawn = drawCharts(*laboratory, sites, options.pictures);
        if (drawn < 0) {
            complain(DemoText::tr("The charts cannot be written to %1. Check that you may write there.")
                         .arg(QString::fromStdString(options.pictures.string())));
            return kRefused;
        }
        say(DemoText::tr("%1 control charts are in %2")
                .arg(drawn)
                .arg(QString::fromStdString(options.pictures.string())));
    }
    addDemoUsers(*laboratory, sites);
    sayDemoUsers();
    say(DemoText::tr("The database is %1").arg(QString::fromStdString(options.database.location.name())));
    return whole ? kDone : kRefused;
}

} // namespace fasit::cli
