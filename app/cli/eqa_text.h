// What `fasit eqa score` tells people.
#pragma once

#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/round_scores.h"

#include <QString>
#include <QStringList>

namespace fasit::cli {

/// "Line 7, value: ..." with what to do; the row was left for a person and the rest went on.
QString keptText(const eqa::RowProblem& problem);
QString keptText(const eqa::LaidAside& aside);

/// A line for each result, each method group, each lot and sample that needs somebody to look at it.
QStringList eqaLines(const eqa::RoundScores& round);

} // namespace fasit::cli
