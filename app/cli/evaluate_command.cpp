#include "app/cli/evaluate_command.h"

#include "app/cli/console.h"
#include "app/cli/evaluation_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/rule_list.h"
#include "app/cli/table_problem_text.h"
#include "app/cli/violation_json.h"
#include "qc-core/base/ascii.h"
#include "qc-core/planning/design/sigma_presets.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using domain::VerdictKind;
using workflow::RowFault;

struct EvaluateText {
    Q_DECLARE_TR_FUNCTIONS(EvaluateText)

  public:
    static QString of(RowFault fault);
};

QString EvaluateText::of(RowFault fault) {
    switch (fault) {
    case RowFault::Missing:
        return tr("is empty, and the rules need it");
    case RowFault::NotANumber:
        return tr("is not a number");
    case RowFault::TooManyDecimals:
        return tr("has more than six decimals");
    case RowFault::TooLarge:
        return tr("is too large a number");
    case RowFault::NotATime:
        return tr("is not a date and time that exist");
    case RowFault::NotYesOrNo:
        return tr("must be empty, 0, no, nei, false, or 1, yes, ja, true, x");
    case RowFault::NotAJudgement:
        return tr("must be empty, ok, passed, godkjent, or failed, feil, ikke godkjent");
    case RowFault::SdNotPositive:
        return tr("must be greater than 0");
    case RowFault::TooManyLevels:
        return tr("is one of more than 1000 levels; check that it is the right column");
    case RowFault::LowAboveHigh:
        break;
    }
    return tr("lies above the high limit");
}

std::string verdictName(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Accept:
        return "accept";
    case VerdictKind::Warn:
        return "warn";
    case VerdictKind::Reject:
        return "reject";
    default:
        return "none";
    }
}

Json runsJson(const std::vector<workflow::EvaluatedRun>& runs) {
    Json list = Json::array();
    for (const auto& run : runs) {
        Json violations = Json::array();
        for (const auto& violation : run.violations) {
            violations.push_back(violationJson(violation.violation, violation.level));
        }
        list.push_back(
            {{"run", run.run}, {"verdict", verdictName(run.kind)}, {"violations", std::move(violations)}});
    }
    return {{"runs", std::move(list)}};
}

QString verdictWord(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Accept:
        return EvaluateText::tr("accepted");
    case VerdictKind::Warn:
        return EvaluateText::tr("accepted – keep an eye on it");
    case VerdictKind::Reject:
        return EvaluateText::tr("not accepted");
    default:
        return EvaluateText::tr("no verdict");
    }
}

void sayRuns(const std::vector<workflow::EvaluatedRun>& runs) {
    for (const auto& run : runs) {
        QStringList fired;
        for (const auto& evaluated : run.violations) {
            const std::string level = evaluated.violation.level ? "/" + evaluated.level : "";
            fired << QString::fromStdString(evaluated.violation.rule + " (" +
                                            std::string(rules::scopeName(evaluated.violation.scope)) + level +
                                            ")");
        }
        say(EvaluateText::tr("Run %1: %2").arg(QString::fromStdString(run.run), verdictWord(run.kind)) +
            (fired.isEmpty() ? QString() : QStringLiteral("  ") + fired.join(QStringLiteral(", "))));
    }
}

/// Every bad line on stderr, in order of the file.
void complainAbout(const std::vector<TableProblem>& table, const std::vector<workflow::RowProblem>& rows) {
    std::multimap<int, QString> byLine;
    for (const auto& problem : table) {
        byLine.emplace(problem.line,
                       tableProblemText(problem, QStringLiteral("run, level, value, mean, sd")));
    }
    for (const auto& problem : rows) {
        byLine.emplace(problem.line,
                       EvaluateText::tr("Line %1: “%2” %3.")
                           .arg(problem.line)
                           .arg(QString::fromStdString(problem.column), EvaluateText::of(problem.fault)));
    }
    for (const auto& [line, text] : byLine) {
        complain(text);
    }
}

QString knownPresets() {
    QStringList known;
    for (const rules::RulePreset& preset : rules::rulePresets()) {
        known << QString::fromUtf8(preset.name.data(), static_cast<int>(preset.name.size()));
    }
    for (const std::string& name : planning::sigmaPresetNames()) {
        known << QString::fromStdString(name);
    }
    return known.join(QStringLiteral(", "));
}

Expected<domain::RuleSet, QString> sigmaRules(const EvaluateOptions& options) {
    if (auto preset = planning::sigmaPreset(options.preset, options.levels)) {
        return *std::move(preset);
    }
    return Unexpected<QString>(
        EvaluateText::tr("The Westgard Sigma Rules are for 2 or 3 levels, and here are %1. Say which with "
                         "--levels 2 or --levels 3.")
            .arg(options.levels));
}

Expected<domain::RuleSet, QString> askedRules(const EvaluateOptions& options) {
    if (options.preset.empty() == options.rules.empty()) {
        return Unexpected<QString>(
            EvaluateText::tr("Give either --rules with a list or --preset with a name."));
    }
    if (options.preset.empty()) {
        return readRuleList(options.rules);
    }
    if (planning::isSigmaPreset(options.preset)) {
        return sigmaRules(options);
    }
    if (auto preset = rules::presetNamed(options.preset)) {
        return *std::move(preset);
    }
    return Unexpected<QString>(EvaluateText::tr("There is no rule set “%1”. Those that exist: %2.")
                                   .arg(QString::fromStdString(options.preset), knownPresets()));
}

Expected<domain::RuleSet, QString> rulesOf(const EvaluateOptions& options) {
    auto set = askedRules(options);
    if (!set) {
        return set;
    }
    if (options.lookBackDays > 0) {
        set->lookBackDays = options.lookBackDays;
    }
    set->onlyAfterWarning = set->onlyAfterWarning || options.classic;
    set->continuesAcrossLots = set->continuesAcrossLots || options.acrossLots;
    if (!rules::CompiledRules::fits(*set)) {
        return Unexpected<QString>(
            EvaluateText::tr("--classic looks at the other rules where 1_2s fires: add 1_2s to the rules."));
    }
    return set;
}

/// An age limit needs the age of every result.
void warnOfIdleLookBack(const domain::RuleSet& set, const std::vector<workflow::EvaluationRow>& rows) {
    const auto hasTime = [](const workflow::EvaluationRow& row) {
        const auto cell = row.cells.find("time");
        return cell != row.cells.end() && !cell->second.empty();
    };
    if (set.lookBackDays && !std::all_of(rows.begin(), rows.end(), hasTime)) {
        complain(EvaluateText::tr("Not every row has a time: results of any age count, also those more than "
                                  "%1 days old.")
                     .arg(*set.lookBackDays));
    }
}

int judge(const EvaluateOptions& options, const domain::RuleSet& set, const EvaluationTable& table) {
    const auto runs = workflow::evaluateRows(table.rows, set);
    if (!table.problems.empty() || !runs) {
        complainAbout(table.problems, runs ? std::vector<workflow::RowProblem>{} : runs.error());
        return kRefused;
    }
    warnOfIdleLookBack(set, table.rows);
    if (options.json) {
        printJson(runsJson(*runs));
    } else {
        sayRuns(*runs);
    }
    const bool rejected = std::any_of(runs->begin(), runs->end(),
                                      [](const auto& run) { return run.kind == VerdictKind::Reject; });
    return rejected ? kRejected : kDone;
}

const std::vector<std::string> kMeanAndSd{"mean", "sd"};

int judgeByRules(const EvaluateOptions& options) {
    const auto set = rulesOf(options);
    if (!set) {
        complain(set.error());
        return kRefused;
    }
    const bool sdAsked = std::any_of(set->rules.begin(), set->rules.end(), [](const domain::Rule& rule) {
        return rule.kind != domain::RuleKind::Limits;
    });
    const auto needed = sdAsked ? kMeanAndSd : std::vector<std::string>{};
    return judge(options, *set, readEvaluationTable(options.file, needed));
}

/// The Westgard Sigma Rules for as many levels as the table has.
int judgeByLevelsOfTable(EvaluateOptions options) {
    const auto table = readEvaluationTable(options.file, kMeanAndSd);
    if (!table.problems.empty()) {
        complainAbout(table.problems, {});
        return kRefused;
    }
    std::set<std::string_view> levels;
    for (const workflow::EvaluationRow& row : table.rows) {
        levels.insert(ascii::trimmed(row.cells.at("level")));
    }
    levels.erase(std::string_view()); // A bad row, which is reported as such.
    options.levels = static_cast<int>(levels.size());
    const auto set = rulesOf(options);
    if (!set) {
        complain(set.error());
        return kRefused;
    }
    return judge(options, *set, table);
}

} // namespace

int evaluateCommand(const EvaluateOptions& options) {
    const bool countsLevels = options.levels == 0 && planning::isSigmaPreset(options.preset);
    return countsLevels ? judgeByLevelsOfTable(options) : judgeByRules(options);
}

} // namespace fasit::cli
