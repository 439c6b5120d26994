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

    /// Where a deviation lies: how many of the k it exceeds, on which side; 0 is "no SD rule has a meaning".
    struct Zone {
        std::array<std::uint64_t, kMaxWords> lanes{}; ///< Lanes whose condition holds there.
        std::uint32_t firing = 0;                     ///< Bit i: rule i of count 1 fires at once.
    };

    /// One lane: side and rule; several scopes may read it.
    struct Lane {
        std::uint8_t rule = 0;
        domain::Side side = domain::Side::High;
    };

    const std::vector<domain::Rule>& rules() const { return m_rules; }
    int limitsRule() const { return m_limitsRule; }
    bool judgesSd() const { return m_judgesSd; }
    int multipleCount() const { return static_cast<int>(m_multiples.size()); }
    int wordCount() const { return m_words; }
    const Zone& zone(int index) const { return m_zones[static_cast<std::size_t>(index)]; }
    Lane lane(int word, int bit) const {
        return m_lanes[static_cast<std::size_t>(word * kLanesPerWord + bit)];
    }
    std::uint64_t complements(domain::RuleScope scope, int word) const {
        return m_complements[static_cast<std::size_t>(scope)][static_cast<std::size_t>(word)];
    }
    std::int64_t lookBackSeconds() const { return m_lookBackSeconds; }
    bool hasOpposite() const { return m_oppositeRule >= 0; }
    int oppositeRule() const { return m_oppositeRule; }

    static constexpr int kNoSd = 0; ///< Zone of a result that no SD rule may judge.
    /// Zone of a deviation that exceeds `exceeded` of the k.
    int zoneOf(std::int64_t deviation, int exceeded) const {
        return deviation == 0 ? 1 : 2 + exceeded + (deviation < 0 ? multipleCount() + 1 : 0);
    }

  private:
    void addLanes(int rule);
    void addZones();
    bool holds(const domain::Rule& rule, domain::Side side, int zone) const;

    std::vector<domain::Rule> m_rules;
    std::vector<std::int64_t> m_multiples; ///< In hundredths, smallest first.
    std::vector<Lane> m_lanes;
    std::vector<Zone> m_zones;
    std::array<std::array<std::uint64_t, kMaxWords>, 4> m_complements{};
    std::int64_t m_lookBackSeconds = 0; ///< 0: no limit.
    int m_limitsRule = 0;
    int m_oppositeRule = -1;
    int m_words = 0;
    bool m_judgesSd = false;
};

} // namespace fasit::rules
