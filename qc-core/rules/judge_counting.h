// How Judge counts: consecutive results, lots, ages. Included by the evaluators only.
#pragma once

#include "qc-core/rules/judge.h"

namespace fasit::rules {

template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::addNumber(const SeriesResult& result, const Bounds& bounds,
                                                  std::span<const Bounds> targets) {
    std::uint64_t* level = m_memory.level<kHot>(result.level);
    if (level[Words] != std::uint64_t{result.lot} + 1) [[unlikely]] {
        changeLot(result, level);
    }
    if (m_limit != 0) [[unlikely]] {
        m_memory.times(result.level).add(result.measuredAtSeconds);
        m_memory.acrossTimes().add(result.measuredAtSeconds);
    }
    if (bounds.isQuiet(result.micros)) [[likely]] {
        const auto& zone = m_rules.zone(bounds.thresholds.template zoneOf<kQuiet>(result.micros));
        if (advance(result, zone, level, targets) != 0) [[unlikely]] {
            attend(result, zone, level);
        }
    } else {
        if (result.micros < bounds.low || result.micros > bounds.high) {
            m_record.fireLimits(result, bounds);
        }
        const auto& zone = m_rules.zone(bounds.thresholds.template zoneOf<Multiples>(result.micros));
        advance(result, zone, level, targets);
        attend(result, zone, level);
    }
}

/// Counts, and tells (not 0) whether a counter has reached its length or has run full.
template <int Words, std::size_t Multiples, bool Extended>
[[gnu::always_inline]] inline std::uint64_t
Judge<Words, Multiples, Extended>::advance(const SeriesResult& result, const CompiledRules::Zone& zone,
                                           std::uint64_t* level,
                                           [[maybe_unused]] std::span<const Bounds> targets) {
    std::array<std::uint64_t, static_cast<std::size_t>(Words)> lanes;
    std::copy_n(zone.lanes.begin(), Words, lanes.begin());
    if constexpr (Extended) {
        trendLanes(result, targets, lanes);
        shiftRegisters(result, zone, targets[result.target].thresholds.hasSd());
    }
    std::uint64_t attention = 0;
    for (int w = 0; w < Words; ++w) {
        const auto word = static_cast<std::size_t>(w);
        StreakLanes streak(level[w]);
        streak.advance(lanes[word]);
        level[w] = streak.counts();
        m_across[word].advance(lanes[word]);
        attention |= streak.reached(m_rules.complements(Scope::WithinMaterial, w)) | m_across[word].full();
    }
    return attention;
}

/// Something fires, counts within the run, or has run full.
template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::attend(const SeriesResult& result, const CompiledRules::Zone& zone,
                                               std::uint64_t* level) {
    m_record.fireSingles(zone.firing, zone.side, result.level);
    Streaks streaks;
    for (std::size_t word = 0; word < Words; ++word) {
        streaks[word] = StreakLanes(level[word]);
        streaks[word].saturate();
        level[word] = streaks[word].counts();
        m_across[word].saturate();
        m_runCounts[word].accumulate(zone.lanes[word]);
        m_runCounts[word].saturate();
    }
    if constexpr (Extended) {
        judgeRegisters(zone.registers, result.level);
    }
    report<Scope::WithinMaterial>(streaks, result.level, [&](const domain::Rule& rule) {
        return m_limit == 0 || m_memory.times(result.level).newestLieWithin(rule.count, m_limit);
    });
}

/// A lot that differs from the level's previous valid result starts its sequence, and the one across
/// materials, anew.
template <int Words, std::size_t Multiples, bool Extended>
void Judge<Words, Multiples, Extended>::changeLot(const SeriesResult& result, std::uint64_t* level) {
    if (level[Words] != 0 && !m_rules.continuesAcrossLots()) {
        m_memory.clearLevel(result.level);
        m_across = {};
    }
    level[Words] = std::uint64_t{result.lot} + 1;
}

} // namespace fasit::rules
