// SortedDifferences: the n (n - 1) / 2 differences between n values, which are counted and selected from
// without being written out: half of a matrix whose rows and columns are sorted.
//
// One object belongs to one thread. Precondition: the values are sorted, finite, fewer than 2^32, the
// difference of the outermost is finite, and they outlive the object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fasit::stats {

struct DifferencesBelow {
    std::uint64_t count = 0;
    double last = -1; ///< The largest below the limit; -1 where there is none.
};

struct DifferencesUpTo {
    std::uint64_t count = 0;
    double next = 0; ///< The smallest above the limit; the largest of all where there is none.
};

class SortedDifferences {
  public:
    explicit SortedDifferences(std::span<const double> sorted)
        : m_values(sorted) {}

    std::uint64_t total() const { return m_values.size() * std::uint64_t(m_values.size() - 1) / 2; }
    DifferencesBelow below(double limit) const;
    DifferencesUpTo upTo(double limit) const;

    /// The difference at `index` (from 0) of all, sorted: at most O(n log n) steps for each of the O(log n)
    /// rounds that the worst data need, a few passes for usual data. Precondition: index < total().
    double at(std::uint64_t index) const;

  private:
    std::span<const double> m_values;
    mutable std::vector<std::uint32_t> m_columns; ///< Room for a walk.
};

} // namespace fasit::stats
