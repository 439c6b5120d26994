#include "qc-core/rules/run_record.h"

#include <algorithm>

namespace fasit::rules {

using domain::RuleKind;
using domain::RuleScope;
using domain::Side;
using domain::VerdictKind;

void RunRecord::end(std::uint32_t run) {
    keepBehindGate();
    const auto firings = static_cast<std::uint32_t>(m_out.firings.size());
    append(m_out.runs, {run, m_firstFiring, firings - m_firstFiring, domain::worse(m_kind, worstFiring())});
    m_firstFiring = firings;
    m_kind = VerdictKind::None;
    m_quiet = true;
    m_numbersOnly = true;
}

void RunRecord::clear() {
    m_out.runs.clear();
    m_out.firings.clear();
    m_firstFiring = 0;
}

/// In the classic reading nothing but limits has been looked at where the warning at 2 SD has not fired.
void RunRecord::keepBehindGate() {
    const auto own = m_out.firings.begin() + m_firstFiring;
    const bool isOpen = m_rules.gateRule() < 0 ||
                        std::any_of(own, m_out.firings.end(),
                                    [&](const Firing& firing) { return firing.rule == m_rules.gateRule(); });
    if (!isOpen) {
        const auto isShut = [&](const Firing& firing) {
            const RuleKind kind = m_rules.rule(firing.rule).kind;
            return kind != RuleKind::Limits && kind != RuleKind::Analyser;
        };
        m_out.firings.erase(std::remove_if(own, m_out.firings.end(), isShut), m_out.firings.end());
    }
}

VerdictKind RunRecord::worstFiring() const {
    VerdictKind worst = VerdictKind::None;
    for (std::size_t i = m_firstFiring; i < m_out.firings.size(); ++i) {
        worst = domain::worse(worst, m_rules.verdictOf(m_out.firings[i].rule));
    }
    return worst;
}

void RunRecord::fireLimits(const SeriesResult& result, const Bounds& bounds) {
    const Side side = result.micros < bounds.low ? Side::Low : Side::High;
    fire(m_rules.limitsRule(), RuleScope::Result, side, result.level);
}

bool RunRecord::judgeUnusual(const SeriesResult& result, const Bounds& bounds) {
    if (result.failedByAnalyser && !result.excluded) {
        fire(m_rules.analyserRule(), RuleScope::Result, Side::Both, result.level);
    }
    if (!entersWindows(result)) {
        judgeWithoutNumber(result, bounds);
    }
    return entersWindows(result);
}

/// A censored value, a step, no value at all, or an excluded result.
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

void RunRecord::fire(int rule, RuleScope scope, Side side, int level) {
    const Firing firing{static_cast<std::uint8_t>(rule), scope, side, static_cast<std::int16_t>(level)};
    m_quiet = false;
    for (std::size_t i = m_firstFiring; i < m_out.firings.size(); ++i) {
        if (m_out.firings[i] == firing) {
            return;
        }
    }
    append(m_out.firings, firing);
}

} // namespace fasit::rules
