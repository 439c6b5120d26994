#include "qc-core/rules/compiled_rules.h"

#include "qc-core/base/time.h"
#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/rules/exact_bounds.h"

#include <algorithm>
#include <cassert>

namespace fasit::rules {
namespace {

using domain::Rule;
using domain::RuleKind;
using domain::RuleScope;
using domain::Side;

bool has(const Rule& rule, RuleScope scope) {
    return std::find(rule.scopes.begin(), rule.scopes.end(), scope) != rule.scopes.end();
}

/// Counted in lanes: consecutive results, results of the run, rises and falls.
bool spansResults(const Rule& rule) {
    switch (rule.kind) {
    case RuleKind::SameSide:
    case RuleKind::OppositeBeyond:
    case RuleKind::Trend:
        return true;
    case RuleKind::ConsecutiveBeyond:
        return rule.count > 1;
    case RuleKind::SomeBeyond:
        return has(rule, RuleScope::WithinRun);
    default:
        return false;
    }
}

bool usesRegister(const Rule& rule) {
    return rule.kind == RuleKind::SomeBeyond && has(rule, RuleScope::WithinMaterial);
}

bool usesMultiple(const Rule& rule) {
    return rule.kind == RuleKind::ConsecutiveBeyond || rule.kind == RuleKind::OppositeBeyond ||
           (rule.kind == RuleKind::SomeBeyond && rule.kHundredths > 0);
}

bool isWarningAtTwoSd(const Rule& rule) {
    return rule.kind == RuleKind::ConsecutiveBeyond && rule.count == 1 && rule.kHundredths == 200;
}

bool isShortEnough(const Rule& rule) {
    const bool some = rule.kind == RuleKind::SomeBeyond;
    return rule.count >= 1 && rule.count <= kMaxStreak &&
           (!some || (rule.count <= rule.window && rule.window <= kMaxWindow));
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
    const auto& rules = set.rules;
    const auto spanning = std::count_if(rules.begin(), rules.end(), spansResults);
    const auto registers = std::count_if(rules.begin(), rules.end(), usesRegister);
    return rules.size() + 2 <= kMaxRules && multiplesOf(rules).size() <= kMaxMultiples &&
           2 * spanning <= kMaxWords * kLanesPerWord && 2 * registers <= kMaxRegisters &&
           std::all_of(rules.begin(), rules.end(), isShortEnough) &&
           (!set.onlyAfterWarning || std::any_of(rules.begin(), rules.end(), isWarningAtTwoSd));
}

CompiledRules::CompiledRules(const domain::RuleSet& set)
    : m_rules(set.rules)
    , m_multiples(multiplesOf(set.rules))
    , m_lookBackSeconds(set.lookBackDays.value_or(0) * kSecondsPerDay)
    , m_continuesAcrossLots(set.continuesAcrossLots)
    , m_keepsAfterAction(set.keepsAfterAction) {
    assert(fits(set));
    findSpecialRules(set);
    for (int index = 0; index < static_cast<int>(m_rules.size()); ++index) {
        m_judgesSd = m_judgesSd || rule(index).kind != RuleKind::Limits;
        m_longestWindow = std::max({m_longestWindow, rule(index).count, rule(index).window});
        if (spansResults(rule(index))) {
            addLanes(index);
        }
        if (usesRegister(rule(index))) {
            addRegisters(index);
        }
    }
    m_words = (static_cast<int>(m_lanes.size()) + kLanesPerWord - 1) / kLanesPerWord;
    for (std::size_t exceeded = 0; exceeded <= m_multiples.size(); ++exceeded) {
        addZone(Side::Low, exceeded);
        addZone(Side::High, exceeded);
    }
    findQuietZones();
    m_rules.push_back({domain::kAnalyserRule,
                       RuleKind::Analyser,
                       1,
                       1,
                       0,
                       {RuleScope::Result},
                       domain::RuleAction::Reject});
    std::transform(m_rules.begin(), m_rules.end(), m_verdicts.begin(),
                   [](const Rule& rule) { return actionVerdict(rule.action); });
}

void CompiledRules::findSpecialRules(const domain::RuleSet& set) {
    const auto indexWhere = [&](auto condition) {
        const auto found = std::find_if(m_rules.begin(), m_rules.end(), condition);
        return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
    };
    const auto indexOf = [&](RuleKind kind) {
        return indexWhere([kind](const Rule& rule) { return rule.kind == kind; });
    };
    m_limitsRule = indexOf(RuleKind::Limits);
    m_rangeRule = indexOf(RuleKind::RangeBeyond);
    m_hasTrend = indexOf(RuleKind::Trend) >= 0;
    m_hasSome = indexOf(RuleKind::SomeBeyond) >= 0;
    m_gateRule = set.onlyAfterWarning ? indexWhere(isWarningAtTwoSd) : -1;
    if (m_limitsRule < 0) {
        // Steps are judged by their allowed area in every rule set; quantities only where `limits` is asked
        // for.
        m_limitsRule = static_cast<int>(m_rules.size());
        m_rules.push_back({"limits", RuleKind::Limits, 1, 1, 0, {}, domain::RuleAction::Reject});
    }
}

void CompiledRules::addLanes(int index) {
    const Rule& added = rule(index);
    const bool isTrend = added.kind == RuleKind::Trend;
    for (const Side side : {Side::High, Side::Low}) {
        const auto word = m_lanes.size() / kLanesPerWord;
        const int bit = static_cast<int>(m_lanes.size()) % kLanesPerWord;
        for (const RuleScope scope : added.scopes) {
            // n results in a row are n - 1 rises; m of n within material are counted in registers.
            if (added.kind != RuleKind::SomeBeyond || scope == RuleScope::WithinRun) {
                m_complements[static_cast<std::size_t>(scope)][word] |=
                    StreakLanes::complementOf(isTrend ? added.count - 1 : added.count, bit);
            }
        }
        if (added.kind == RuleKind::OppositeBeyond) {
            m_oppositeLanes[word] |= StreakLanes::topOf(bit);
        }
        if (isTrend) {
            (side == Side::High ? m_rising : m_falling)[word] |= StreakLanes::fullLane(bit);
        }
        m_lanes.push_back({static_cast<std::uint8_t>(index), side});
    }
}

void CompiledRules::addRegisters(int index) {
    for (const Side side : {Side::High, Side::Low}) {
        m_registers.push_back({static_cast<std::uint8_t>(index), side});
    }
}

/// Does a result that exceeds so many of the k satisfy the rule's condition?
bool CompiledRules::holds(const Rule& rule, std::size_t exceeded) const {
    return rule.kind == RuleKind::SameSide || (rule.kind == RuleKind::SomeBeyond && rule.kHundredths == 0) ||
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
    for (std::size_t i = 0; i < m_registers.size(); ++i) {
        if (m_registers[i].side == side && holds(rule(m_registers[i].rule), exceeded)) {
            zone.registers |= std::uint32_t{1} << i;
        }
    }
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].kind == RuleKind::ConsecutiveBeyond && m_rules[i].count == 1 &&
            holds(m_rules[i], exceeded)) {
            zone.firing |= std::uint32_t{1} << i;
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
    return counts || zone.firing != 0 || zone.registers != 0;
}

void CompiledRules::findQuietZones() {
    const auto isQuiet = [&](std::size_t exceeded) {
        return m_zones[Thresholds::zone(Side::Low, exceeded)].event == 0 &&
               m_zones[Thresholds::zone(Side::High, exceeded)].event == 0;
    };
    while (m_quietZones <= m_multiples.size() && isQuiet(m_quietZones)) {
        ++m_quietZones;
    }
}

/// `inside`: the largest distance from the mean inside each k; empty without an SD.
void CompiledRules::setQuiet(Bounds& bounds, std::span<const std::int64_t> inside) const {
    std::int64_t low = std::max(bounds.low, -kMaxDeviation);
    std::int64_t high = std::min(bounds.high, kMaxDeviation);
    if (bounds.thresholds.hasSd() && m_quietZones == 0) {
        return;
    }
    if (bounds.thresholds.hasSd() && m_quietZones <= inside.size()) {
        low = std::max(low, bounds.scale.mean - inside[m_quietZones - 1]);
        high = std::min(high, bounds.scale.mean + inside[m_quietZones - 1]);
    }
    if (low <= high) {
        bounds.quietLow = low;
        bounds.quietWidth = static_cast<std::uint64_t>(high - low);
    }
}

Expected<Bounds, TargetError> CompiledRules::boundsOf(const domain::Target& target) const {
    Bounds bounds;
    if (target.low && target.high && *target.low > *target.high) {
        return Unexpected<TargetError>(TargetError::LowAboveHigh);
    }
    if (target.spread && (target.spread->width.micros() <= 0 || target.spread->divisor <= 0 ||
                          target.spread->divisor > kMaxDivisor)) {
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
    std::vector<std::int64_t> inside;
    if (hasSd) {
        for (const std::int64_t multiple : m_multiples) {
            inside.push_back(largestInside(*target.spread, multiple));
        }
        bounds.thresholds = Thresholds(target.mean->micros(), inside);
        bounds.scale = {target.mean->micros(), target.spread->width.micros(), target.spread->divisor};
    }
    setQuiet(bounds, inside);
    return bounds;
}

} // namespace fasit::rules
