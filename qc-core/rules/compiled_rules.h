// CompiledRules: a rule set turned into tables, so that judging a result is a few comparisons and one
// look-up.
//
// Every rule over consecutive results is a pair of lanes (high and low side) of StreakLanes; every m-of-n
// rule within material is a pair of shift registers beside them. Immutable, thread-safe.
#pragma once

#include "qc-core/rules/series_result.h"
#include "qc-core/rules/streak_lanes.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fasit::rules {

inline constexpr int kMaxWords = 4;
inline constexpr int kMaxRules = 33; ///< With limits and the analyser, which judge in every set.
inline constexpr int kMaxRegisters = 16;
inline constexpr int kMaxWindow = 64; ///< n of an m-of-n rule: one bit a result.

class CompiledRules {
  public:
    /// Precondition: the set holds at most 31 rules, 8 different k, 16 rules over several results, none
    /// longer than 127 results, 8 m-of-n rules, and 1_2s where the others wait for it: see fits().
    explicit CompiledRules(const domain::RuleSet& set);
    static bool fits(const domain::RuleSet& set);

    /// What a target means to these rules. `target` needs what the basis and the rules ask for.
    Expected<Bounds, TargetError> boundsOf(const domain::Target& target) const;

    /// What a result in one zone of its target means to the rules.
    struct alignas(64) Zone {
        std::array<std::uint64_t, kMaxWords> lanes{}; ///< Lanes whose condition holds there.
        std::uint32_t firing = 0;                     ///< Bit i: rule i of count 1 fires at once.
        domain::Side side = domain::Side::Both;
        std::uint32_t registers = 0; ///< Bit i: the condition of register i holds.
        std::uint64_t event = 0;     ///< Not 0 where something fires or a rule within the run counts.
    };

    /// One lane: side and rule; several scopes may read it.
    struct Lane {
        std::uint8_t rule = 0;
        domain::Side side = domain::Side::High;
    };

    /// The newest results of one level of which a rule counts those beyond k on one side.
    struct Register {
        std::uint8_t rule = 0;
        domain::Side side = domain::Side::High;
    };

    const std::vector<domain::Rule>& rules() const { return m_rules; }
    const domain::Rule& rule(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    /// What becomes of a run at least, when a rule fires in it.
    domain::VerdictKind verdictOf(int rule) const { return m_verdicts[static_cast<std::size_t>(rule)]; }
    int limitsRule() const { return m_limitsRule; }
    /// The analyser's own judgement, the last of rules(): it judges in every set.
    int analyserRule() const { return static_cast<int>(m_rules.size()) - 1; }
    /// The rule that the other SD rules wait for; -1 where they wait for none.
    int gateRule() const { return m_gateRule; }
    /// R_4s:range, -1 where the set has none.
    int rangeRule() const { return m_rangeRule; }
    const std::vector<Register>& registers() const { return m_registers; }
    /// Lanes that count rises, and lanes that count falls, from one result to the next.
    std::uint64_t risingLanes(int word) const { return m_rising[static_cast<std::size_t>(word)]; }
    std::uint64_t fallingLanes(int word) const { return m_falling[static_cast<std::size_t>(word)]; }
    bool hasTrend() const { return m_hasTrend; }
    /// Does any rule need more than counters of consecutive results?
    bool isExtended() const { return m_hasTrend || m_rangeRule >= 0 || !m_registers.empty() || m_hasSome; }
    bool continuesAcrossLots() const { return m_continuesAcrossLots; }
    /// Does a corrective action leave the windows as they are?
    bool keepsAfterAction() const { return m_keepsAfterAction; }
    /// How many results the longest window holds.
    int longestWindow() const { return m_longestWindow; }
    bool judgesSd() const { return m_judgesSd; }
    std::size_t multipleCount() const { return m_multiples.size(); }
    /// How many of the smallest k tell the zones apart in which nothing fires (see Bounds::isQuiet).
    std::size_t quietMultiples() const { return m_quietZones == 0 ? 0 : m_quietZones - 1; }
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
    void findSpecialRules(const domain::RuleSet& set);
    void addLanes(int rule);
    void addRegisters(int rule);
    void addZone(domain::Side side, std::size_t exceeded);
    void findQuietZones();
    void setQuiet(Bounds& bounds, std::span<const std::int64_t> inside) const;
    bool isEvent(const Zone& zone) const;
    bool holds(const domain::Rule& rule, std::size_t exceeded) const;

    std::vector<domain::Rule> m_rules;
    std::array<domain::VerdictKind, kMaxRules> m_verdicts{};
    std::vector<std::int64_t> m_multiples; ///< In hundredths, smallest first.
    std::vector<Lane> m_lanes;
    std::array<Zone, Thresholds::kZones> m_zones{};
    std::array<std::array<std::uint64_t, kMaxWords>, 4> m_complements{};
    std::array<std::uint64_t, kMaxWords> m_oppositeLanes{}; ///< Top bits of the lanes of R_4s.
    std::array<std::uint64_t, kMaxWords> m_rising{};
    std::array<std::uint64_t, kMaxWords> m_falling{};
    std::vector<Register> m_registers;
    std::int64_t m_lookBackSeconds = 0; ///< 0: no limit.
    int m_limitsRule = 0;
    int m_gateRule = -1;
    int m_rangeRule = -1;
    int m_words = 0;
    int m_longestWindow = 1;
    std::size_t m_quietZones = 0; ///< On each side of the mean, counted from it.
    bool m_judgesSd = false;
    bool m_hasTrend = false;
    bool m_hasSome = false;
    bool m_continuesAcrossLots = false;
    bool m_keepsAfterAction = false;
};

} // namespace fasit::rules
