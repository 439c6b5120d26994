#include "app/cli/import_command.h"

#include "app/cli/console.h"
#include "app/cli/decode_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/problem_text.h"
#include "app/cli/site_option.h"
#include "app/cli/violation_json.h"
#include "app/text/reading_reason_text.h"
#include "app/text/rule_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using domain::ReadingFate;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString fateText(ReadingFate fate) {
    switch (fate) {
    case ReadingFate::Inbox:
        return ImportText::tr("in the inbox");
    case ReadingFate::Refused:
        return ImportText::tr("refused");
    default:
        return ImportText::tr("taken");
    }
}

std::string fateName(ReadingFate fate) {
    switch (fate) {
    case ReadingFate::Inbox:
        return "inbox";
    case ReadingFate::Refused:
        return "refused";
    default:
        return "taken";
    }
}

QString readingProblemText(const ReadingProblem& problem) {
    const instruments::Problem place{{}, problem.offset, problem.line, {}};
    const auto reason = text::readingReasonText(problem.reason);
    return QStringLiteral("%1 (%2): %3 %4")
        .arg(placeText(place), fateText(problem.fate), reason.message, reason.whatToDo);
}

/// One line for each reason: the first place, and how many more.
void sayReadingProblems(const std::vector<ReadingProblem>& problems) {
    std::map<std::pair<ReadingFate, domain::ReadingReason>, std::vector<const ReadingProblem*>> byReason;
    for (const ReadingProblem& problem : problems) {
        byReason[{problem.fate, problem.reason}].push_back(&problem);
    }
    for (const auto& [reason, alike] : byReason) {
        QString line = QStringLiteral("  ") + readingProblemText(*alike.front());
        if (alike.size() > 1) {
            line += QLatin1Char(' ') + ImportText::tr("(And %1 more of these.)").arg(alike.size() - 1);
        }
        complain(line);
    }
}

Json readingProblemJson(const ReadingProblem& problem) {
    Json json{{"offset", problem.offset}};
    if (problem.line) {
        json["line"] = *problem.line;
    }
    json["reason"] = std::string(nameOf(problem.reason));
    json["fate"] = fateName(problem.fate);
    json["text"] = readingProblemText(problem).toStdString();
    return json;
}

/// Both judgements: the analyser's own among the rules that fired.
Json failedRunJson(const FailedRun& failed) {
    Json violations = Json::array();
    for (const auto& violation : failed.violations) {
        violations.push_back(violationJson(violation, std::to_string(violation.level.value_or(0))));
    }
    return {{"instrument", failed.instrument},
            {"analyte", failed.analyte},
            {"verdict", "reject"},
            {"violations", std::move(violations)}};
}

void sayFailedRuns(const std::map<domain::FactKey, FailedRun>& runs) {
    for (const auto& [run, failed] : runs) {
        QStringList fired;
        for (const auto& violation : failed.violations) {
            fired << text::ruleTextWithName(violation);
        }
        say(QStringLiteral("  ") + ImportText::tr("%1, %2: not accepted: %3")
                                       .arg(QString::fromStdString(failed.instrument),
                                            QString::fromStdString(failed.analyte),
                                            fired.join(QStringLiteral(", "))));
    }
}

Json reportJson(const FileReport& report) {
    Json problems = Json::array();
    if (!report.readable) {
        problems.push_back({{"offset", 0}, {"reason", "cannot-read"}});
    }
    for (const auto& problem : report.problems) {
        problems.push_back(problemJson(problem));
    }
    for (const auto& problem : report.readingProblems) {
        problems.push_back(readingProblemJson(problem));
    }
    Json json{{"file", report.file.string()},    {"taken", report.taken},
              {"duplicates", report.duplicates}, {"inbox", report.inbox},
              {"refused", report.refused},       {"patient_results_dropped", report.patientResultsDropped},
              {"problems", std::move(problems)}};
    for (const auto& [run, failed] : report.failedByAnalyser) {
        json["failed_by_analyser"].push_back(failedRunJson(failed));
    }
    return json;
}

} // namespace

void sayReport(const FileReport& report) {
    const QString file = QString::fromStdString(report.file.string());
    if (!report.readable) {
        complain(
            ImportText::tr("%1 cannot be read. Check the name and that you may read the file.").arg(file));
        return;
    }
    say(ImportText::tr(
            "%1: taken %2, seen before %3, in the inbox %4, refused %5, patient results dropped %6")
            .arg(file)
            .arg(report.taken)
            .arg(report.duplicates)
            .arg(report.inbox)
            .arg(report.refused)
            .arg(report.patientResultsDropped));
    sayFailedRuns(report.failedByAnalyser);
    for (const QString& text : problemTexts(report.problems)) {
        complain(QStringLiteral("  ") + text);
    }
    sayReadingProblems(report.readingProblems);
}

int importCommand(const ImportCommand& command) {
    OpenLaboratory laboratory(command.database);
    ImportOptions options{command.driver, std::nullopt};
    if (!command.site.empty()) {
        options.site = siteNamed(laboratory.database().catalogue(), command.site);
        if (!options.site) {
            complain(noSuchSiteText(command.site));
            return kRefused;
        }
    }
    Json files = Json::array();
    bool refused = false;
    bool rejected = false;
    for (const auto& file : command.files) {
        const FileReport report = importFile(*laboratory, file, options);
        refused = refused || report.refusedSomething();
        rejected = rejected || report.rejectedRuns > 0;
        if (command.json) {
            files.push_back(reportJson(report));
        } else {
            sayReport(report);
        }
    }
    if (command.json) {
        printJson({{"files", std::move(files)}});
    }
    if (refused) {
        return kRefused;
    }
    return rejected && command.failOnReject ? kRejected : kDone;
}

} // namespace fasit::cli
