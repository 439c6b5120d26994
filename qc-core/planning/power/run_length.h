// Run length: how many runs pass until the rules reject one, the rejected run among them.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/power/run_model.h"
#include "qc-core/stats/stat_error.h"

namespace fasit::planning {

/// What lies in the windows when the error begins.
enum class WindowsAtStart {
    Empty,     ///< Nothing: the zero-state ARL of the literature.
    InControl, ///< Results in control. Earlier rejections are not looked for, and reset nothing.
};

/// Average run length (ARL).
///
/// Formula:   sum over t >= 0 of P(none of the first t runs is rejected), from the levels' joint Markov
/// chain.
///            The tail is summed as a geometric series once the chance of surviving one more run has settled.
/// Input:     a model whose windows reach as far as the rules do; an error with isPossible.
/// Result:    runs, >= 1.
/// Errors:    StatError::OutOfRange where windows are limited to a number of runs, or the joint chain is
///            larger than two million states; StatError::NotConverged where the rules hardly ever reject.
/// Reference: Champ CW, Woodall WH. Technometrics 1987;29:393-399.
///            Test: RunLength.MatchesChampAndWoodall.
Expected<double, stats::StatError> averageRunLength(const RunModel& model, const ErrorSize& error,
                                                    WindowsAtStart start);

} // namespace fasit::planning
