// EWMA: the exponentially weighted moving average, for small lasting shifts, with limits that show where it
// stands.
//
// An Ewma is a value of a few doubles that takes one result at a time; not shared between threads.
#pragma once

#include "qc-core/stats/detectors/cusum.h"

#include <optional>
#include <span>
#include <vector>

namespace fasit::stats {

enum class EwmaWidth {
    TimeVarying, ///< Exact for each result: narrow at first.
    Asymptotic   ///< The same for all results.
};

struct EwmaLimits {
    double lambda = 0.2; ///< Weight of the newest result, 0 < lambda <= 1.
    double l = 2.962;    ///< Limits in SDs of the average, > 0. Alarm strictly beyond them.
    EwmaWidth width = EwmaWidth::TimeVarying;
};

/// After a result, in the results' unit.
struct EwmaStep {
    double average = 0;
    double low = 0;
    double high = 0;

    [[nodiscard]] bool alarm() const { return average < low || average > high; }
};

/// Formula:   w = lambda x + (1 - lambda) w, from the mean; limits mean -+ L sd sqrt(lambda / (2 -
///            lambda) (1 - (1 - lambda)^(2 i))), asymptotic without the last factor.
/// Input:     create(): SD > 0, 0 < lambda <= 1, L > 0, finite; add(): a finite value.
/// Result:    the results' unit. It goes on after an alarm; restart() begins anew, as after a correction.
/// Errors:    StatError::ScaleNotPositive (SD), StatError::OutOfRange (lambda, L), StatError::NotFinite;
///            a value that is refused leaves the state as it was.
/// Reference: NIST/SEMATECH e-Handbook 6.3.2.4; D. C. Montgomery, Introduction to Statistical Quality
///            Control, 9.2. Test: EwmaTest.MatchesTheTableOfMontgomery.
class Ewma {
  public:
    static Expected<Ewma, StatError> create(InControl inControl, EwmaLimits limits);

    Expected<EwmaStep, StatError> add(double value);
    void restart();

  private:
    Ewma(InControl inControl, EwmaLimits limits);

    InControl m_inControl;
    EwmaLimits m_limits;
    double m_average = 0;
    double m_forgotten = 1; ///< (1 - lambda)^(2 i).
};

struct EwmaSeries {
    std::vector<EwmaStep> steps; ///< One a value.
    std::optional<std::size_t> firstAlarm;
};

/// Ewma over a whole series.
///
/// Formula:   as Ewma.
/// Input:     n >= 0 finite values; not modified. Settings as Ewma::create().
/// Result:    the same steps as add() one by one.
/// Errors:    as Ewma.
/// Reference: as Ewma. Test: EwmaTest.MatchesTheTableOfMontgomery.
Expected<EwmaSeries, StatError> ewma(std::span<const double> values, InControl inControl, EwmaLimits limits);

} // namespace fasit::stats
