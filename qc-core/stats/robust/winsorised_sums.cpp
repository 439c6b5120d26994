#include "qc-core/stats/robust/winsorised_sums.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace fasit::stats {
namespace {

constexpr std::size_t kLanes = 8; // Independent sums, so that the processor need not wait for each addition.

double pulledIn(double value, Limits limits) {
    return std::min(std::max(value, limits.low), limits.high);
}

CentredSums sumOfFew(std::span<const double> values, Limits limits, double centre) {
    CentredSums total;
    for (const double value : values) {
        const double distance = pulledIn(value, limits) - centre;
        total.sum += distance;
        total.squares += distance * distance;
    }
    return total;
}

double totalOf(const std::array<double, kLanes>& lanes) {
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

CentredSums sumOf(std::span<const double> values, Limits limits, double centre) {
    std::array<double, kLanes> sum{};
    std::array<double, kLanes> squares{};
    const std::size_t whole = values.size() - values.size() % kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const double distance = pulledIn(values[i + lane], limits) - centre;
            sum[lane] += distance;
            squares[lane] += distance * distance;
        }
    }
    const CentredSums rest = sumOfFew(values.subspan(whole), limits, centre);
    return {totalOf(sum) + rest.sum, totalOf(squares) + rest.squares};
}

Limits limitsOf(const Window& window, double centre) {
    const double middle = centre + window.middle;
    return {middle - window.reach, middle + window.reach};
}

void add(double distance, CentredSums& sums) {
    sums.sum += distance;
    sums.squares += distance * distance;
}

double furthest(Limits a, Limits b) {
    return std::max(std::abs(a.low - b.low), std::abs(a.high - b.high));
}

/// Fewer values than this are summed as fast as they are told apart.
constexpr std::size_t kWorthNarrowing = 64;

} // namespace

bool WinsorisedSums::covers(Limits limits, double margin) const {
    return furthest(limits, m_around) + margin <= m_reach;
}

CentredSums WinsorisedSums::farSums(Limits limits) const {
    const double low = limits.low - m_centre;
    const double high = limits.high - m_centre;
    return {m_inside.sum + m_below * low + m_above * high,
            m_inside.squares + m_below * low * low + m_above * high * high};
}

CentredSums WinsorisedSums::between(const Window& window) {
    const Limits limits = limitsOf(window, m_centre);
    CentredSums sums;
    if (covers(limits, 0)) {
        const CentredSums near = sumOf({m_room.get(), m_near}, limits, m_centre);
        const CentredSums far = farSums(limits);
        sums = {far.sum + near.sum, far.squares + near.squares};
    } else {
        sums = sumOf(m_values, limits, m_centre);
        m_reach = -1;
        m_near = m_values.size();
    }
    const double reach = 4 * furthest(limits, m_last);
    if (m_hasLast && isWorthNarrowing(limits, reach)) {
        narrow(limits, sums, reach);
    }
    m_last = limits;
    m_hasLast = true;
    return sums;
}

/// Steps shrink by about half; once they are small, most values have found their side of the limits.
bool WinsorisedSums::isWorthNarrowing(Limits limits, double reach) const {
    const bool isSettling = reach < (limits.high - limits.low) / 6;
    return isSettling && m_near >= kWorthNarrowing && (m_reach < 0 || reach < m_reach / 4);
}

/// The values among which those near the limits are: all, or those that were near already.
std::span<const double> WinsorisedSums::pool(Limits limits, double reach) {
    if (covers(limits, reach)) {
        return {m_room.get(), m_near};
    }
    if (!m_room) {
        m_room = std::make_unique_for_overwrite<double[]>(m_values.size() + 1);
    }
    m_below = 0;
    m_above = 0;
    return m_values;
}

/// From now on only values within `reach` of either limit are looked at; of the others it is kept what they
/// add.
void WinsorisedSums::narrow(Limits limits, CentredSums sums, double reach) {
    const double margin = reach + 1e-12 * (std::abs(limits.low) + std::abs(limits.high)); // For rounding.
    std::size_t near = 0;
    std::size_t below = 0;
    std::size_t notAbove = 0;
    const std::span<const double> values = pool(limits, reach);
    for (const double value : values) {
        const auto isBelow = static_cast<std::size_t>(value < limits.low - margin);
        const auto isNotAbove = static_cast<std::size_t>(value <= limits.high + margin);
        const auto isInside = static_cast<std::size_t>(value > limits.low + margin) &
                              static_cast<std::size_t>(value < limits.high - margin);
        m_room[near] = value; // Never beyond the value just read, where the pool is the room itself.
        near += isNotAbove - isBelow - isInside;
        below += isBelow;
        notAbove += isNotAbove;
    }
    m_below += static_cast<double>(below);
    m_above += static_cast<double>(values.size() - notAbove);
    m_near = near;
    m_around = limits;
    m_reach = reach;
    m_inside = {};
    const CentredSums nearSums = sumOf({m_room.get(), m_near}, limits, m_centre);
    const CentredSums far = farSums(limits);
    m_inside = {sums.sum - nearSums.sum - far.sum, sums.squares - nearSums.squares - far.squares};
}

void SortedWinsorisedSums::moveTo(Limits limits) {
    CentredSums joining; // Summed apart: most join at the first question, and a sum in memory is slow.
    CentredSums leaving;
    for (; m_from > 0 && m_values[m_from - 1] >= limits.low; --m_from) {
        add(m_values[m_from - 1] - m_centre, joining);
    }
    for (; m_to < m_values.size() && m_values[m_to] <= limits.high; ++m_to) {
        add(m_values[m_to] - m_centre, joining);
    }
    for (; m_from < m_to && m_values[m_from] < limits.low; ++m_from) {
        add(m_values[m_from] - m_centre, leaving);
    }
    for (; m_to > m_from && m_values[m_to - 1] > limits.high; --m_to) {
        add(m_values[m_to - 1] - m_centre, leaving);
    }
    m_inside.sum += joining.sum - leaving.sum;
    m_inside.squares += joining.squares - leaving.squares;
    keepPlace();
}

void SortedWinsorisedSums::keepPlace() {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::size_t count = m_values.size();
    const auto below = static_cast<double>(m_from);
    const auto above = static_cast<double>(count - m_to);
    m_outside = below + above;
    m_lean = above - below;
    m_lowFrom = m_from > 0 ? m_values[m_from - 1] : -kInfinity;
    m_lowTo = m_from < count ? m_values[m_from] : kInfinity;
    m_highFrom = m_to > 0 ? m_values[m_to - 1] : -kInfinity;
    m_highTo = m_to < count ? m_values[m_to] : kInfinity;
}

} // namespace fasit::stats
