#include "qc-core/rules/run_record.h"

#include <algorithm>
#include <bit>

namespace fasit::rules {
namespace {

using domain::RuleScope;
using domain::Side;
using domain::VerdictKind;

constexpr int kBitsPerLane = 8;

/// Are the newest `count` results that enter windows all of one level?
bool newestAreOneLevel(std::span<const SeriesResult> history, int count) {
    const SeriesResult* newest = nullptr;
    for (auto result = history.rbegin(); result != history.rend() && count > 0; ++result) {
        if (entersWindows(*result)) {
            newest = newest ? newest : &*result;
            if (result->level != newest->level) {
                return false;
            }
            --count;
        }
    }
    return true;
}

} // namespace

void RunRecord::atLeast(VerdictKind kind) {
    m_kind = domain::worse(m_kind, kind);
    m_quiet = false;
}

void RunRecord::end(std::uint32_t run) {
    const auto firings = static_cast<std::uint32_t>(m_out.firings.size());
    m_out.runs.push_back({run, m_firstFiring, firings - m_firstFiring, m_kind});
    m_firstFiring = firings;
    m_kind = VerdictKind::None;
    m_quiet = true;
    m_numbersOnly = true;
}

void RunRecord::fireLimits(const SeriesResult& result, const Bounds& bounds) {
    const Side side = result.micros < bounds.low ? Side::Low : Side::High;
    fire(m_rules.limitsRule(), RuleScope::Result, side, result.level);
}

void RunRecord::judgeWithoutNumber(const SeriesResult& result, const Bounds& bounds) {
    m_quiet = false;
    m_numbersOnly = false;
    if (result.excluded) {
        return;
    }
    if (result.kind == ResultKind::StepInside) {
        atLeast(VerdictKind::Accept);
        return;
    }
    // "<b" lies wholly below the allowed area when b <= low: no value under b reaches low.
    const bool low = result.kind == ResultKind::StepLow ||
                     (result.kind == ResultKind::BelowBound && result.micros <= bounds.low);
    const bool high = result.kind == ResultKind::StepHigh ||
                      (result.kind == ResultKind::AboveBound && result.micros >= bounds.high);
    if (low || high) {
        fire(m_rules.limitsRule(), RuleScope::Result, low ? Side::Low : Side::High, result.level);
    } else {
        atLeast(VerdictKind::CannotJudge);
    }
}

void RunRecord::fireSingles(std::uint32_t rules, Side side, int level) {
    m_quiet = false;
    for (; rules != 0; rules &= rules - 1) {
        fire(std::countr_zero(rules), RuleScope::Result, side, level);
    }
}

void RunRecord::fireLanes(const ReachedLanes& reached) {
    const int level = reached.scope == RuleScope::WithinMaterial ? reached.upToNewest.back().level : -1;
    for (std::uint64_t rest = reached.lanes; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest) / kBitsPerLane;
        const CompiledRules::Lane lane = m_rules.lane(reached.word, bit);
        if (isPair(lane.rule)) { // Its other lane raises the same once more, which is kept once.
            fire(lane.rule, reached.scope, Side::Both, -1);
        } else if (windowCounts(lane.rule, reached)) {
            fire(lane.rule, reached.scope, lane.side, level);
        }
    }
}

bool RunRecord::isPair(int rule) const {
    return m_rules.rules()[static_cast<std::size_t>(rule)].kind == domain::RuleKind::OppositeBeyond;
}

bool RunRecord::windowCounts(int rule, const ReachedLanes& reached) const {
    const int length = m_rules.rules()[static_cast<std::size_t>(rule)].count;
    switch (reached.scope) {
    case RuleScope::WithinMaterial:
        return m_ages.youngInLevel(reached.upToNewest.back().level, length);
    case RuleScope::AcrossMaterials: // A window that is all one level is not "across".
        return m_ages.youngAcross(length) && !newestAreOneLevel(reached.upToNewest, length);
    default:
        return true;
    }
}

void RunRecord::fire(int rule, RuleScope scope, Side side, int level) {
    const Firing firing{static_cast<std::uint8_t>(rule), scope, side, static_cast<std::int16_t>(level)};
    for (std::size_t i = m_firstFiring; i < m_out.firings.size(); ++i) {
        if (m_out.firings[i] == firing) {
            return;
        }
    }
    m_out.firings.push_back(firing);
    atLeast(m_rules.verdictOf(rule));
}

} // namespace fasit::rules
