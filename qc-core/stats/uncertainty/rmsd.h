// RMSD: the root mean square deviation from a target that the German guideline (Rili-BAEK) judges a control
// cycle by.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/stats/summary.h"

#include <span>

namespace fasit::stats {

/// Root mean square deviation from a target.
///
/// Formula:   sqrt(sum (x_i - target)^2 / n), which is sqrt((n - 1) / n s^2 + delta^2) with delta = mean
///            - target.
/// Input:     n >= 1 finite values, a finite target, one unit; not modified.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: Richtlinie der Bundesaerztekammer zur Qualitaetssicherung laboratoriumsmedizinischer
///            Untersuchungen (2019), B 1. Test: Rmsd.OfTheConstructedCycleIsThreePercent.
Expected<double, StatError> rmsd(std::span<const double> values, double target);

/// The same from number, mean and SD, where the values are no longer at hand.
///
/// Formula:   sqrt((n - 1) / n s^2 + delta^2). With delta instead of its square, as sometimes printed,
///            the result is wrong (2.81 instead of 3.00 in the test).
/// Input:     a summary of n >= 1 values, a finite target, one unit.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (SD below 0).
/// Reference: as rmsd(). Test: Rmsd.HasTheSquareOfTheBiasInIt.
Expected<double, StatError> rmsdOf(const Summary& results, double target);

/// In percent of the target, as the guideline's limits are.
///
/// Formula:   100 rmsd / target.
/// Input:     as rmsd(); a target above 0.
/// Result:    percent, >= 0.
/// Errors:    as rmsd(), and StatError::MeanNotPositive (target).
/// Reference: as rmsd(). Test: Rmsd.OfTheConstructedCycleIsThreePercent.
Expected<double, StatError> rmsdPercent(std::span<const double> values, double target);

} // namespace fasit::stats
