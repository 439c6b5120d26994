// Loads what was said and done about one point of a chart.
#pragma once

#include "qc-core/reports/point_story.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// Throws storage::StorageError.
reports::PointStory pointStory(const Laboratory& laboratory, const reports::PointRef& point);

} // namespace fasit::workflow
