#include "qc-core/planning/power/chain_plan.h"

#include <algorithm>
#include <numeric>

namespace fasit::planning {
namespace {

using domain::Rule;
using domain::RuleKind;
using domain::RuleScope;

constexpr int kSides = 2;
constexpr int kMaxConditions = 32;
constexpr int kMaxWindow = 32; ///< A window is kept as bits.

class Planner {
  public:
    Planner(const std::vector<Rule>& rules, const RunDesign& design)
        : m_design(design)
        , m_replicates(replicatesOf(design)) {
        collectMultiples(rules);
        makeBands();
    }

    bool fits() const { return m_multiples.size() * kSides <= kMaxConditions; }

    bool add(const Rule& rule) {
        for (int side = 0; side < kSides; ++side) {
            for (const RuleScope scope : rule.scopes) {
                if (!addScope(rule, scope, conditionOf(rule.kHundredths, side))) {
                    return false;
                }
            }
        }
        return true;
    }

    ChainPlan take() { return std::move(m_plan); }

  private:
    void collectMultiples(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules) {
            m_multiples.push_back(rule.kHundredths);
        }
        std::sort(m_multiples.begin(), m_multiples.end());
        m_multiples.erase(std::unique(m_multiples.begin(), m_multiples.end()), m_multiples.end());
    }

    void makeBands() {
        for (const std::int64_t k : m_multiples) {
            m_plan.cuts.push_back(static_cast<double>(k) / 100);
            if (k != 0) {
                m_plan.cuts.push_back(-static_cast<double>(k) / 100);
            }
        }
        std::sort(m_plan.cuts.begin(), m_plan.cuts.end());
        for (std::size_t band = 0; band <= m_plan.cuts.size() && fits(); ++band) {
            m_plan.holds.push_back(conditionsIn(band));
        }
    }

    /// Band b lies between cut b - 1 and cut b.
    std::uint32_t conditionsIn(std::size_t band) const {
        std::uint32_t holds = 0;
        for (std::size_t i = 0; i < m_multiples.size(); ++i) {
            const double k = static_cast<double>(m_multiples[i]) / 100;
            const bool above = band > 0 && m_plan.cuts[band - 1] >= k;
            const bool below = band < m_plan.cuts.size() && m_plan.cuts[band] <= -k;
            holds |= (above ? 1U : 0U) << (kSides * i);
            holds |= (below ? 1U : 0U) << (kSides * i + 1);
        }
        return holds;
    }

    int conditionOf(std::int64_t k, int side) const {
        const auto at = std::lower_bound(m_multiples.begin(), m_multiples.end(), k) - m_multiples.begin();
        return kSides * static_cast<int>(at) + side;
    }

    bool addScope(const Rule& rule, RuleScope scope, int condition) {
        switch (rule.kind) {
        case RuleKind::ConsecutiveBeyond:
        case RuleKind::SameSide:
            addInARow(rule.count, scope, condition);
            return true;
        case RuleKind::OppositeBeyond:
            addOpposite(condition);
            return true;
        case RuleKind::SomeBeyond:
            return addSome(rule, scope, condition);
        default:
            return false;
        }
    }

    void addInARow(int count, RuleScope scope, int condition) {
        if (count == 1) {
            m_plan.rejectsAlone |= 1U << condition;
        } else if (scope == RuleScope::WithinRun) {
            addInRun(count, condition);
        } else if (scope == RuleScope::AcrossMaterials) {
            addAcross(count, condition);
        } else {
            StreakCount& streak = m_plan.streaks[streakOf(condition)];
            streak.rejectsAt = streak.rejectsAt == 0 ? count : std::min(streak.rejectsAt, count);
            streak.cap = std::max(streak.cap, streak.rejectsAt - 1);
        }
    }

    /// Within the run at least `count` of its results, in a run of `window` or more.
    bool addSome(const Rule& rule, RuleScope scope, int condition) {
        if (scope == RuleScope::WithinRun) {
            if (rule.window <= m_design.valuesPerRun) {
                addInRun(rule.count, condition);
            }
            return true;
        }
        m_plan.windows.push_back({condition, rule.count, rule.window});
        return scope == RuleScope::WithinMaterial && rule.window <= kMaxWindow;
    }

    void addInRun(int count, int condition) {
        if (count <= m_design.valuesPerRun) {
            RunCount& inRun = m_plan.runCounts[runCountOf(condition)];
            inRun.rejectsAt = inRun.rejectsAt == 0 ? count : std::min(inRun.rejectsAt, count);
        }
    }

    void addOpposite(int condition) {
        const auto own = runCountOf(condition);
        if (condition % kSides == 1) {
            m_plan.opposites.emplace_back(static_cast<int>(runCountOf(condition - 1)), static_cast<int>(own));
        }
    }

    /// A window that holds one level only does not count.
    void addAcross(int count, int condition) {
        const auto parts = partsOf(count);
        if (std::count_if(parts.begin(), parts.end(), [](int part) { return part > 0; }) < 2) {
            return;
        }
        const std::size_t streak = streakOf(condition);
        m_plan.streaks[streak].cap =
            std::max(m_plan.streaks[streak].cap, *std::max_element(parts.begin(), parts.end()));
        m_plan.across.push_back({static_cast<int>(streak), parts});
    }

    /// How many of the newest `count` results belong to each level.
    std::vector<int> partsOf(int count) const {
        std::vector<int> parts(m_replicates.size(), 0);
        while (count > 0) {
            for (std::size_t level = parts.size(); level-- > 0;) {
                const int taken = std::min(count, m_replicates[level]);
                parts[level] += taken;
                count -= taken;
            }
        }
        return parts;
    }

    std::size_t streakOf(int condition) { return indexIn(m_plan.streaks, condition); }
    std::size_t runCountOf(int condition) { return indexIn(m_plan.runCounts, condition); }

    template <class Counts>
    static std::size_t indexIn(Counts& counts, int condition) {
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const auto& count) { return count.condition == condition; });
        const auto index = static_cast<std::size_t>(known - counts.begin());
        if (known == counts.end()) {
            counts.push_back({condition, {}});
        }
        return index;
    }

    const RunDesign& m_design;
    std::vector<int> m_replicates;
    std::vector<std::int64_t> m_multiples; ///< In hundredths, smallest first; 0: the mean.
    ChainPlan m_plan;
};

} // namespace

int ChainPlan::memory() const {
    int longest = 0;
    for (const StreakCount& streak : streaks) {
        longest = std::max(longest, streak.cap);
    }
    for (const WindowCount& window : windows) {
        longest = std::max(longest, window.n - 1);
    }
    return longest;
}

std::optional<ChainPlan> planOf(const domain::RuleSet& counted, const RunDesign& design) {
    Planner planner(counted.rules, design);
    if (counted.onlyAfterWarning || !planner.fits()) {
        return std::nullopt;
    }
    for (const Rule& rule : counted.rules) {
        if (!planner.add(rule)) {
            return std::nullopt;
        }
    }
    return planner.take();
}

} // namespace fasit::planning
