// Sums of values pulled in to two limits, asked again and again with limits that move less and less.
//
// One object belongs to one thread. Precondition: the values are finite and outlive the object.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace fasit::stats {

struct Limits {
    double low = 0;
    double high = 0;
};

/// Where values are pulled in: to the centre + middle - reach ... centre + middle + reach.
struct Window {
    double middle = 0;
    double reach = 0;
    double reachSquared = 0;
};

/// Of w - centre, where w is a value pulled in to the limits.
struct CentredSums {
    double sum = 0;
    double squares = 0;
};

/// For many values: a pass over all of them at first, then over the few that are near a limit.
class WinsorisedSums {
  public:
    WinsorisedSums(std::span<const double> values, double centre)
        : m_values(values)
        , m_centre(centre)
        , m_near(values.size()) {}

    CentredSums between(const Window& window);

  private:
    bool covers(Limits limits, double margin) const;
    CentredSums farSums(Limits limits) const;
    bool isWorthNarrowing(Limits limits, double reach) const;
    std::span<const double> pool(Limits limits, double reach);
    void narrow(Limits limits, CentredSums sums, double reach);

    std::span<const double> m_values;
    double m_centre;
    Limits m_last;
    bool m_hasLast = false;
    Limits m_around;     ///< Where the limits were when values were last left out,
    double m_reach = -1; ///< and how far they may move from there; below 0: nothing was left out.
    std::unique_ptr<double[]> m_room;
    std::size_t m_near;   ///< So many values at the front of the room are within reach of a limit.
    CentredSums m_inside; ///< Of the values that lie between the limits wherever these move.
    double m_below = 0;   ///< How many lie below them,
    double m_above = 0;   ///< and how many above.
};

/// For values that are sorted: a few steps for each question.
class SortedWinsorisedSums {
  public:
    SortedWinsorisedSums(std::span<const double> sorted, double centre)
        : m_values(sorted)
        , m_centre(centre)
        , m_from(sorted.size() / 2)
        , m_to(sorted.size() / 2) {}

    /// Inline, and what the caller knows last (the reach, a square root) is taken in last: a small set is a
    /// chain of such questions, each waiting for the answer before.
    CentredSums between(const Window& window) {
        const double centre = m_centre + window.middle;
        const Limits limits{centre - window.reach, centre + window.reach};
        if (!(limits.low > m_lowFrom && limits.low <= m_lowTo && limits.high >= m_highFrom &&
              limits.high < m_highTo)) {
            moveTo(limits);
        }
        return {(m_inside.sum + m_outside * window.middle) + m_lean * window.reach,
                (m_inside.squares + m_outside * (window.middle * window.middle + window.reachSquared)) +
                    2 * m_lean * window.middle * window.reach};
    }

  private:
    void moveTo(Limits limits);
    void keepPlace();

    std::span<const double> m_values;
    double m_centre;
    std::size_t m_from;   ///< The first value that is not below the limits,
    std::size_t m_to;     ///< and the first that is above them.
    double m_lowFrom = 0; ///< So long as the limits lie between these, no value changes sides.
    double m_lowTo = -1;
    double m_highFrom = 0;
    double m_highTo = -1;
    CentredSums m_inside; ///< Of the values inside; no outlier ever takes part.
    double m_outside = 0; ///< How many values are not,
    double m_lean = 0;    ///< and how many more of them above than below.
};

} // namespace fasit::stats
