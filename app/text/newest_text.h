// The newest measurements of one level, in words: what the small chart of the verdict shows.
#pragma once

#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/levey_jennings.h"

#include <QString>

namespace fasit::text {

/// "Level «Low»: the last 20 measurements".
QString newestTitle(const reports::LevelSeries& level);

/// "Oldest first: 24, 25, 31. The new one: 31. Approved range 22–28."
QString newestText(const reports::LevelSeries& level, const reports::LevelOutcome& measured);

} // namespace fasit::text
