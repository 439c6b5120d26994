// CompiledRules: a rule set turned into tables, so that judging a result is a few comparisons and one
// look-up.
//
// Every rule over several results is a pair of lanes (high and low side) of StreakLanes. Immutable,
// thread-safe.
#pragma once

#include "qc-core/rules/series_result.h"
#include "qc-core/rules/streak_lanes.h"

#include <array>
#include <cstdint>
#include <vector>

namespace fasit::rules {

inline constexpr int kMaxWords = 4;
inline constexpr int kMaxRules = 32;

class CompiledRules {
  public:
    /// Precondition: the set holds at most kMaxRules rules, 8 different k, 16 rules over several results,
    /// none longer than 127 results: see fits().
    explicit CompiledRules(const domain::RuleSet& set);
    static bool fits(const domain::RuleSet& set);

    /// What a target means to these rules. `target` needs what the basis and the rules ask for.
    Expected<Bounds, TargetError> boundsOf(const domain::Target& target) const;

    /// What a result in one zone of its target means to the rules.
    struct alignas(64) Zone {
        std::array<std::uint64_t, kMaxWords> lanes{}; ///< Lanes whose condition holds there.
        std::uint32_t firing = 0;                     ///< Bit i: rule i of count 1 fires at once.
        domain::Side side = domain::Side::Both;
        std::uint64_t event = 0; ///< Not 0 where something fires or a rule within the run counts.
    };

    /// One lane: side and rule; several scopes may read it.
    struct Lane {
        std::uint8_t rule = 0;
        domain::Side side = domain::Side::High;
    };

    const std::vector<domain::Rule>& rules() const { return m_rules; }
    /// What becomes of a run at least, when a rule fires in it.
    domain::VerdictKind verdictOf(int rule) const { return m_verdicts[static_cast<std::size_t>(rule)]; }
    int limitsRule() const { return m_limitsRule; }
    bool judgesSd() const { return m_judgesSd; }
    std::size_t multipleCount() const { return m_multiples.size(); }
    int wordCount() const { return m_words; }
    const Zone& zone(std::size_t index) const { return m_zones[index]; }
    Lane lane(int word, int bit) const {
        return m_lanes[static_cast<std::size_t>(word * kLanesPerWord + bit)];
    }
    std::uint64_t complements(domain::RuleScope scope, int word) const {
        return m_complements[static_cast<std::size_t>(scope)][static_cast<std::size_t>(word)];
    }
    /// Reached lanes without those of R_4s, unless both of its sides have been reached.
    std::uint64_t withoutHalfPair(std::uint64_t reached, int word) const {
        const std::uint64_t pair = m_oppositeLanes[static_cast<std::size_t>(word)];
        return (reached & pair) == pair ? reached : reached & ~pair;
    }
    std::int64_t lookBackSeconds() const { return m_lookBackSeconds; }

  private:
    void addLanes(int rule);
    void addZone(domain::Side side, std::size_t exceeded);
    bool isEvent(const Zone& zone) const;
    bool holds(const domain::Rule& rule, std::size_t exceeded) const;

    std::vector<domain::Rule> m_rules;
    std::array<domain::VerdictKind, kMaxRules> m_verdicts{};
    std::vector<std::int64_t> m_multiples; ///< In hundredths, smallest first.
    std::vector<Lane> m_lanes;
    std::array<Zone, Thresholds::kZones> m_zones{};
    std::array<std::array<std::uint64_t, kMaxWords>, 4> m_complements{};
    std::array<std::uint64_t, kMaxWords> m_oppositeLanes{}; ///< Top bits of the lanes of R_4s.
    std::int64_t m_lookBackSeconds = 0;                     ///< 0: no limit.
    int m_limitsRule = 0;
    int m_words = 0;
    bool m_judgesSd = false;
};

} // namespace fasit::rules
