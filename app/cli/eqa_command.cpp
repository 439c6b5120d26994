#include "app/cli/eqa_command.h"

#include "app/cli/console.h"
#include "app/cli/eqa_json.h"
#include "app/cli/eqa_plan.h"
#include "app/cli/eqa_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/named_table.h"
#include "app/cli/table_problem_text.h"
#include "qc-core/eqa/reference_rows.h"
#include "qc-core/eqa/score_round.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fasit::cli {
namespace {

struct EqaCommandText {
    Q_DECLARE_TR_FUNCTIONS(EqaCommandText)
};

constexpr std::array<std::string_view, 9> kColumns{"participant", "group", "sample", "replicate", "value",
                                                   "lot",         "u",     "unit",   "received"};

struct Rows {
    std::vector<eqa::Measurement> measurements;
    std::vector<eqa::RowProblem> kept;
};

Rows readRows(const NamedTable& table, const eqa::RowRules& rules) {
    Rows rows;
    for (const NamedRow& row : table.rows) {
        auto read = eqa::readMeasurement(row.line, row.cells, rules);
        if (read) {
            rows.measurements.push_back(std::move(*read));
        } else {
            rows.kept.push_back(read.error());
        }
    }
    return rows;
}

/// A table without its columns tells nothing; a row that is broken leaves the others.
bool isUnreadable(const NamedTable& table) {
    return std::any_of(table.problems.begin(), table.problems.end(), [](const TableProblem& problem) {
        return problem.fault == TableFault::CannotRead || problem.fault == TableFault::NoHeading ||
               problem.fault == TableFault::MissingColumn || problem.fault == TableFault::SameColumn ||
               problem.fault == TableFault::NoRows;
    });
}

void sayRound(const eqa::RoundScores& round, const Rows& rows, bool json) {
    for (const eqa::RowProblem& problem : rows.kept) {
        complain(keptText(problem));
    }
    for (const eqa::LaidAside& aside : round.table.aside) {
        complain(keptText(aside));
    }
    if (json) {
        printJson(eqaJson(round, rows.kept));
        return;
    }
    for (const QString& line : eqaLines(round)) {
        say(line);
    }
}

} // namespace

int eqaScoreCommand(const EqaScoreOptions& options) {
    auto plan = eqaPlan(options);
    if (!plan) {
        complain(plan.error());
        return kRefused;
    }
    const NamedTable table =
        readNamedTable(options.file, {kColumns, {"participant", "group", "sample", "replicate", "value"}});
    for (const TableProblem& problem : table.problems) {
        complain(tableProblemText(problem, QStringLiteral("participant, group, sample, replicate, value")));
    }
    if (isUnreadable(table)) {
        return kRefused;
    }
    if (const auto unknown = unknownName(plan->scoring, table)) {
        complain(*unknown);
        return kRefused;
    }
    Rows rows = readRows(table, plan->rows);
    auto reference = eqa::takeReferenceRows(rows.measurements);
    if (plan->fromReferenceRows && reference.values.empty()) {
        complain(EqaCommandText::tr("There is no row of the reference laboratory: its method group must be "
                                    "called “reference”. Add its results, or give --assigned value=V,u=U."));
        return kRefused;
    }
    if (plan->fromReferenceRows) {
        plan->scoring.given.merge(reference.values);
    }
    auto round = eqa::scoreRound(rows.measurements, plan->scoring);
    round.table.aside.insert(round.table.aside.begin(), reference.aside.begin(), reference.aside.end());
    sayRound(round, rows, options.json);
    return table.problems.empty() && rows.kept.empty() && round.table.aside.empty() ? kDone : kRefused;
}

} // namespace fasit::cli
