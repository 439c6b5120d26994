#include "qc-core/rules/compiled_rules.h"

#include "qc-core/base/time.h"
#include "qc-core/rules/exact_bounds.h"

#include <algorithm>
#include <cassert>

namespace fasit::rules {
namespace {

using domain::Rule;
using domain::RuleKind;
using domain::RuleScope;
using domain::Side;

bool spansResults(const Rule& rule) {
    return rule.kind == RuleKind::SameSide || rule.kind == RuleKind::OppositeBeyond ||
           (rule.kind == RuleKind::ConsecutiveBeyond && rule.count > 1);
}

bool usesMultiple(const Rule& rule) {
    return rule.kind == RuleKind::ConsecutiveBeyond || rule.kind == RuleKind::OppositeBeyond;
}

domain::VerdictKind actionVerdict(domain::RuleAction action) {
    switch (action) {
    case domain::RuleAction::Reject:
        return domain::VerdictKind::Reject;
    case domain::RuleAction::Warn:
        return domain::VerdictKind::Warn;
    case domain::RuleAction::Finding:
        break;
    }
    return domain::VerdictKind::Accept;
}

std::vector<std::int64_t> multiplesOf(const std::vector<Rule>& rules) {
    std::vector<std::int64_t> multiples;
    for (const Rule& rule : rules) {
        if (usesMultiple(rule)) {
            multiples.push_back(rule.kHundredths);
        }
    }
    std::sort(multiples.begin(), multiples.end());
    multiples.erase(std::unique(multiples.begin(), multiples.end()), multiples.end());
    return multiples;
}

} // namespace

bool CompiledRules::fits(const domain::RuleSet& set) {
    const auto spanning = std::count_if(set.rules.begin(), set.rules.end(), spansResults);
    return set.rules.size() < kMaxRules && multiplesOf(set.rules).size() <= kMaxMultiples &&
           2 * spanning <= kMaxWords * kLanesPerWord &&
           std::all_of(set.rules.begin(), set.rules.end(),
                       [](const Rule& rule) { return rule.count >= 1 && rule.count <= kMaxStreak; });
}

CompiledRules::CompiledRules(const domain::RuleSet& set)
    : m_rules(set.rules)
    , m_multiples(multiplesOf(set.rules))
    , m_lookBackSeconds(set.lookBackDays.value_or(0) * kSecondsPerDay) {
    assert(fits(set));
    const auto limits = std::find_if(m_rules.begin(), m_rules.end(),
                                     [](const Rule& rule) { return rule.kind == RuleKind::Limits; });
    m_limitsRule = static_cast<int>(limits - m_rules.begin());
    if (limits == m_rules.end()) {
        // Steps are judged by their allowed area in every rule set; quantities only where `limits` is asked
        // for.
        m_rules.push_back({"limits", RuleKind::Limits, 1, 0, {}, domain::RuleAction::Reject});
    }
    std::transform(m_rules.begin(), m_rules.end(), m_verdicts.begin(),
                   [](const Rule& rule) { return actionVerdict(rule.action); });
    for (int rule = 0; rule < static_cast<int>(m_rules.size()); ++rule) {
        m_judgesSd = m_judgesSd || m_rules[static_cast<std::size_t>(rule)].kind != RuleKind::Limits;
        if (spansResults(m_rules[static_cast<std::size_t>(rule)])) {
            addLanes(rule);
        }
    }
    m_words = (static_cast<int>(m_lanes.size()) + kLanesPerWord - 1) / kLanesPerWord;
    for (std::size_t exceeded = 0; exceeded <= m_multiples.size(); ++exceeded) {
        addZone(Side::Low, exceeded);
        addZone(Side::High, exceeded);
    }
}

void CompiledRules::addLanes(int index) {
    const Rule& rule = m_rules[static_cast<std::size_t>(index)];
    for (const Side side : {Side::High, Side::Low}) {
        const int word = static_cast<int>(m_lanes.size()) / kLanesPerWord;
        const int bit = static_cast<int>(m_lanes.size()) % kLanesPerWord;
        for (const RuleScope scope : rule.scopes) {
            m_complements[static_cast<std::size_t>(scope)][static_cast<std::size_t>(word)] |=
                StreakLanes::complementOf(rule.count, bit);
        }
        if (rule.kind == RuleKind::OppositeBeyond) {
            m_oppositeLanes[static_cast<std::size_t>(word)] |= StreakLanes::topOf(bit);
        }
        m_lanes.push_back({static_cast<std::uint8_t>(index), side});
    }
}

/// Does a result that exceeds so many of the k satisfy the rule's condition?
bool CompiledRules::holds(const Rule& rule, std::size_t exceeded) const {
    return rule.kind == RuleKind::SameSide ||
           (usesMultiple(rule) && exceeded > 0 && m_multiples[exceeded - 1] >= rule.kHundredths);
}

void CompiledRules::addZone(Side side, std::size_t exceeded) {
    Zone& zone = m_zones[Thresholds::zone(side, exceeded)];
    zone.side = side;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].side == side && holds(m_rules[m_lanes[lane].rule], exceeded)) {
            zone.lanes[lane / kLanesPerWord] |= StreakLanes::fullLane(static_cast<int>(lane % kLanesPerWord));
        }
    }
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        if (m_rules[rule].kind == RuleKind::ConsecutiveBeyond && m_rules[rule].count == 1 &&
            holds(m_rules[rule], exceeded)) {
            zone.firing |= std::uint32_t{1} << rule;
        }
    }
    zone.event = isEvent(zone) ? 1 : 0;
}

bool CompiledRules::isEvent(const Zone& zone) const {
    bool counts = false;
    for (int word = 0; word < m_words; ++word) {
        // A lane that this scope does not read has no complement.
        counts = counts || (complements(domain::RuleScope::WithinRun, word) &
                            zone.lanes[static_cast<std::size_t>(word)]) != 0;
    }
    return counts || zone.firing != 0;
}

Expected<Bounds, TargetError> CompiledRules::boundsOf(const domain::Target& target) const {
    Bounds bounds;
    if (target.low && target.high && *target.low > *target.high) {
        return Unexpected<TargetError>(TargetError::LowAboveHigh);
    }
    if (target.spread && (target.spread->width.micros() <= 0 || target.spread->divisor <= 0)) {
        return Unexpected<TargetError>(TargetError::SpreadNotPositive);
    }
    const bool limitsAsked = !m_rules[static_cast<std::size_t>(m_limitsRule)].scopes.empty();
    if (limitsAsked && target.low) {
        bounds.low = target.low->micros();
    }
    if (limitsAsked && target.high) {
        bounds.high = target.high->micros();
    }
    const bool hasSd = m_judgesSd && target.basis == domain::TargetBasis::Sd;
    if (hasSd && !(target.mean && target.spread)) {
        return Unexpected<TargetError>(TargetError::NoSpread);
    }
    if (!hasSd && !(limitsAsked && (target.low || target.high)) && target.allowedSteps.empty()) {
        return Unexpected<TargetError>(TargetError::NothingToJudgeBy);
    }
    if (hasSd) {
        std::vector<std::int64_t> inside;
        for (const std::int64_t multiple : m_multiples) {
            inside.push_back(largestInside(*target.spread, multiple));
        }
        bounds.thresholds = Thresholds(target.mean->micros(), inside);
    }
    return bounds;
}

} // namespace fasit::rules
