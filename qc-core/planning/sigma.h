// The sigma metric: how many standard deviations fit between the bias and the total allowable error.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

namespace fasit::planning {

/// What a method does and what is allowed of it, all in percent (or all in the unit of measurement).
struct Performance {
    double totalAllowableError = 0; ///< > 0.
    double bias = 0;
    double cv = 0; ///< > 0.
};

/// Formula:   sigma = (TEa - |bias|) / CV.
/// Input:     finite figures in one unit; TEa > 0, CV > 0.
/// Result:    a pure number; negative where the bias alone exceeds TEa.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive.
/// Reference: westgard.com, "Six Sigma quality design". Test: SigmaMetric.MatchesPublishedFigures.
Expected<double, stats::StatError> sigmaMetric(const Performance& performance);

} // namespace fasit::planning
