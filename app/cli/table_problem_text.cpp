#include "app/cli/table_problem_text.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

} // namespace

QString tableProblemText(const TableProblem& problem, const QString& columns) {
    switch (problem.fault) {
    case TableFault::CannotRead:
        return TableText::tr("The file cannot be read. Check the name and that you may read it.");
    case TableFault::NoHeading:
        return TableText::tr("The file is empty. The first line must name the columns: %1.").arg(columns);
    case TableFault::MissingColumn:
        return TableText::tr("Line %1: the column “%2” is missing. Add it to the heading line.")
            .arg(problem.line)
            .arg(QString::fromStdString(problem.column));
    case TableFault::SameColumn:
        return TableText::tr("Line %1: the column “%2” stands there twice. Give one of them another name.")
            .arg(problem.line)
            .arg(QString::fromStdString(problem.column));
    case TableFault::NoRows:
        return TableText::tr("There is no result behind the heading line.");
    case TableFault::WrongColumns:
        return TableText::tr(
                   "Line %1: not as many columns as the heading line. Complete it; put numbers with "
                   "a decimal comma in quotes, or separate with semicolons.")
            .arg(problem.line);
    case TableFault::BadQuotes:
        return TableText::tr("Line %1: a quotation mark is not closed. Close it.").arg(problem.line);
    case TableFault::LineTooLong:
        break;
    }
    return TableText::tr(
               "Line %1: the line is too long for a table of results. Check that it is the right file.")
        .arg(problem.line);
}

} // namespace fasit::cli
