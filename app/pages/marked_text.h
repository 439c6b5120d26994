// What an exclusion changed, and why one was refused, in words.
#pragma once

#include "app/services/point_service.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/levey_jennings.h"

#include <QString>

#include <vector>

namespace fasit::pages {

/// "The result is excluded. 3 verdicts changed: 12.10.2026 ✔ accepted, …"; the days are those of the chart.
QString markedText(const reports::LeveyJennings& chart, bool excluded,
                   const std::vector<reports::ControlOutcome>& changed);

QString pointFaultText(services::PointFault fault);

} // namespace fasit::pages
