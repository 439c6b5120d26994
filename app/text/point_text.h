// A point of a control chart in words: what stands beside the chart, and what a screen reader says.
#pragma once

#include "qc-core/reports/levey_jennings.h"

#include <QString>

#include <string>

namespace fasit::text {

/// "✖ not accepted" and the like; the symbol is the one of the verdict.
QString pointStateText(reports::PointState state);

/// Why a result is excluded: what a person wrote, or the words for what no person gave.
QString exclusionReasonText(const std::string& reason);

/// One line a fact: level, value, when, state, SD distance, rules with their names, lot, operator, reason.
/// `level` is the level as levelCalled gives it.
QString pointText(const reports::ChartPoint& point, const QString& level, const std::string& unit);

} // namespace fasit::text
