#include "qc-core/planning/power/run_counts.h"

#include <algorithm>

namespace fasit::planning {

bool RunCounts::rejects(const ChainPlan& plan, const Counts& counts) const {
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (plan.runCounts[i].rejectsAt != 0 && counts[i] >= plan.runCounts[i].rejectsAt) {
            return true;
        }
    }
    return std::any_of(plan.opposites.begin(), plan.opposites.end(), [&](const auto& pair) {
        return counts[static_cast<std::size_t>(pair.first)] > 0 &&
               counts[static_cast<std::size_t>(pair.second)] > 0;
    });
}

/// A count that cannot reject by itself matters only as "any at all".
RunCounts::Counts RunCounts::capped(const ChainPlan& plan, Counts counts) const {
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i] = std::min(counts[i], std::max(plan.runCounts[i].rejectsAt, 1));
    }
    return counts;
}

int RunCounts::numberOf(const ChainPlan& plan, const Counts& counts) {
    if (rejects(plan, counts)) {
        return kRejected;
    }
    const auto known = std::find(m_counts.begin(), m_counts.end(), counts);
    const auto number = static_cast<int>(known - m_counts.begin());
    if (known == m_counts.end()) {
        m_counts.push_back(counts);
    }
    return number;
}

std::optional<RunCounts> RunCounts::explore(const ChainPlan& plan, std::size_t maxCombinations) {
    RunCounts all;
    all.m_bands = plan.holds.size();
    all.m_counts.emplace_back(plan.runCounts.size(), 0);
    for (std::size_t from = 0; from < all.m_counts.size(); ++from) {
        if (all.m_counts.size() > maxCombinations) {
            return std::nullopt;
        }
        for (const std::uint32_t holds : plan.holds) {
            Counts counts = all.m_counts[from];
            for (std::size_t i = 0; i < counts.size(); ++i) {
                counts[i] += static_cast<int>(holds >> plan.runCounts[i].condition & 1U);
            }
            all.m_after.push_back(all.numberOf(plan, all.capped(plan, std::move(counts))));
        }
    }
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = 0; b < all.size(); ++b) {
            Counts counts = all.m_counts[a];
            std::transform(counts.begin(), counts.end(), all.m_counts[b].begin(), counts.begin(),
                           [](int x, int y) { return x + y; });
            all.m_sums.push_back(all.numberOf(plan, all.capped(plan, std::move(counts))));
        }
    }
    return all;
}

} // namespace fasit::planning
