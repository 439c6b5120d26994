// Two-sided tabular CUSUM: sees a small lasting shift that single results hide.
//
// A Cusum is a value of a few doubles that takes one result at a time; not shared between threads.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fasit::stats {

/// The series while nothing is wrong.
struct InControl {
    double mean = 0;
    double sd = 1;
};

/// Settings, in SDs.
struct CusumLimits {
    double k = 0.5;         ///< Reference value: half the shift looked for. >= 0.
    double h = 5;           ///< Decision interval, > 0. Alarm strictly beyond it.
    bool headStart = false; ///< Fast initial response: both sums begin at h / 2.
};

/// The two sums after a result, in SDs, and for how many results each has been above 0.
struct CusumStep {
    double upper = 0;
    double lower = 0;
    std::size_t nUpper = 0;
    std::size_t nLower = 0;
    bool alarmUp = false;
    bool alarmDown = false;

    [[nodiscard]] bool alarm() const { return alarmUp || alarmDown; }
};

/// Formula:   z = (x - mean) / sd; C+ = max(0, C+ + z - k), C- = max(0, C- - z - k); alarm when C > h.
/// Input:     create(): SD > 0, k >= 0, h > 0, finite; add(): a finite value.
/// Result:    sums in SDs, >= 0. They go on after an alarm; restart() begins anew, as after a correction.
/// Errors:    StatError::ScaleNotPositive (SD), StatError::OutOfRange (k, h), StatError::NotFinite; a
///            value that is refused leaves the state as it was.
/// Reference: D. C. Montgomery, Introduction to Statistical Quality Control, 9.1; J. M. Lucas, R. B.
///            Crosier, Technometrics 24 (1982) 199-205 (head start).
///            Test: CusumTest.MatchesTheTableOfMontgomery.
class Cusum {
  public:
    static Expected<Cusum, StatError> create(InControl inControl, CusumLimits limits);

    Expected<CusumStep, StatError> add(double value);
    void restart();

    [[nodiscard]] const CusumStep& state() const { return m_state; }

  private:
    Cusum(InControl inControl, CusumLimits limits);

    InControl m_inControl;
    CusumLimits m_limits;
    CusumStep m_state;
};

/// The first alarm of a series.
struct CusumAlarm {
    std::size_t index = 0;      ///< Of the value that gave it, from 0.
    std::size_t shiftStart = 0; ///< Of the first value since the sum left 0: the estimated start.
    bool up = true;
    double shiftedMean = 0; ///< Estimate: mean +- sd (k + C / N), without a head start's part.
};

struct CusumSeries {
    std::vector<CusumStep> steps; ///< One a value.
    std::optional<CusumAlarm> firstAlarm;
};

/// Cusum over a whole series.
///
/// Formula:   as Cusum; shift start = index - N + 1, shifted mean = mean +- sd (k + C / N).
/// Input:     n >= 0 finite values; not modified. Settings as Cusum::create().
/// Result:    the same steps as add() one by one.
/// Errors:    as Cusum.
/// Reference: as Cusum. Test: CusumTest.MatchesTheTableOfMontgomery.
Expected<CusumSeries, StatError> cusum(std::span<const double> values, InControl inControl,
                                       CusumLimits limits);

} // namespace fasit::stats
