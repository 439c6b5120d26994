// How Judge looks at windows: trends, m of n, the range of a run, the end of a run. Included by the
// evaluators only.
#pragma once

#include "qc-core/rules/judge.h"

namespace fasit::rules {

/// Is the result above or below the one before it in its level, by z?
template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::trendLanes(
    const SeriesResult& result, std::span<const Bounds> targets,
    std::array<std::uint64_t, static_cast<std::size_t>(Words)>& lanes) {
    if (!m_rules.hasTrend()) {
        return;
    }
    std::uint64_t* const before = m_memory.trend(result.level);
    const bool hasSd = targets[result.target].thresholds.hasSd();
    if (hasSd && before[1] != 0) {
        const ScaledValue now{result.micros, targets[result.target].scale};
        const ScaledValue then{static_cast<std::int64_t>(before[0]), targets[before[1] - 1].scale};
        const auto order = compareZ(now, then);
        for (int word = 0; word < Words; ++word) {
            lanes[static_cast<std::size_t>(word)] |= order > 0   ? m_rules.risingLanes(word)
                                                     : order < 0 ? m_rules.fallingLanes(word)
                                                                 : 0;
        }
    }
    before[0] = static_cast<std::uint64_t>(result.micros);
    before[1] = hasSd ? std::uint64_t{result.target} + 1 : 0;
}

template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::shiftRegisters(const SeriesResult& result,
                                                       const CompiledRules::Zone& zone, bool hasSd) {
    std::uint64_t* const registers = m_memory.registers(result.level);
    for (std::size_t i = 0; i < m_rules.registers().size(); ++i) {
        registers[i] = hasSd ? registers[i] << 1 | (zone.registers >> i & 1) : 0;
    }
}

/// m of the newest n: the newest is one of them, since its condition holds.
template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::judgeRegisters(std::uint32_t holding, std::size_t level) {
    for (std::uint32_t rest = holding; rest != 0; rest &= rest - 1) {
        const int index = std::countr_zero(rest);
        const auto [ruleIndex, side] = m_rules.registers()[static_cast<std::size_t>(index)];
        const domain::Rule& rule = m_rules.rule(ruleIndex);
        std::uint64_t window =
            m_memory.registers(level)[index] & (~std::uint64_t{0} >> (kMaxWindow - rule.window));
        int count = 0;
        for (; window != 0; window &= window - 1) {
            const auto back = static_cast<std::size_t>(std::countr_zero(window));
            count += m_limit == 0 || m_memory.times(level).isYoung(back, m_limit) ? 1 : 0;
        }
        if (count >= rule.count) {
            m_record.fire(ruleIndex, Scope::WithinMaterial, side, static_cast<int>(level));
        }
    }
}

/// The highest z of the run against the lowest.
template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::judgeRange(std::span<const SeriesResult> own,
                                                   std::span<const Bounds> targets) {
    const SeriesResult* lowest = nullptr;
    const SeriesResult* highest = nullptr;
    const auto scaled = [&](const SeriesResult* result) {
        return ScaledValue{result->micros, targets[result->target].scale};
    };
    for (const SeriesResult& result : own) {
        if (entersWindows(result) && targets[result.target].thresholds.hasSd()) {
            lowest = !lowest || compareZ(scaled(&result), scaled(lowest)) < 0 ? &result : lowest;
            highest = !highest || compareZ(scaled(&result), scaled(highest)) > 0 ? &result : highest;
        }
    }
    const auto k = static_cast<int>(m_rules.rule(m_rules.rangeRule()).kHundredths / 100);
    if (lowest && exceedsBy(scaled(highest), scaled(lowest), k)) {
        m_record.fire(m_rules.rangeRule(), Scope::WithinRun, domain::Side::Both, -1);
    }
}

template <int Words, std::size_t Multiples, bool Extended>
template <class IsOneLevel>
void Judge<Words, Multiples, Extended>::endEventful(std::span<const SeriesResult> own,
                                                    std::span<const Bounds> targets, bool isOpen,
                                                    IsOneLevel isOneLevel) {
    if (m_record.hasNumbersOnly() || std::any_of(own.begin(), own.end(), entersWindows)) {
        m_record.atLeast(domain::VerdictKind::Accept);
        if (!isOpen) {
            const auto isCounted = [&](const SeriesResult& result) {
                return entersWindows(result) && targets[result.target].thresholds.hasSd();
            };
            report<Scope::WithinRun>(m_runCounts, -1, [&](const domain::Rule& rule) {
                return rule.kind != domain::RuleKind::SomeBeyond ||
                       std::count_if(own.begin(), own.end(), isCounted) >= rule.window;
            });
            // A window that is all one level is not "across".
            report<Scope::AcrossMaterials>(m_across, -1, [&](const domain::Rule& rule) {
                return (m_limit == 0 || m_memory.acrossTimes().newestLieWithin(rule.count, m_limit)) &&
                       !isOneLevel(rule.count);
            });
            if (Extended && m_rules.rangeRule() >= 0) {
                judgeRange(own, targets);
            }
        }
    }
    m_runCounts = {};
    m_record.end(own.front().run);
}

} // namespace fasit::rules
