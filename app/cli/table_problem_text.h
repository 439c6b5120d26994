// What is wrong with a table of named columns, and what to do about it, in words.
#pragma once

#include "app/cli/named_table.h"

#include <QString>

namespace fasit::cli {

/// `columns`: what the first line must name, for the reader of an empty file.
QString tableProblemText(const TableProblem& problem, const QString& columns);

} // namespace fasit::cli
