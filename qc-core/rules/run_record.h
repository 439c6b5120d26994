// RunRecord: what fires in the run that is being judged, and the verdict that follows from it.
//
// The evaluator counts; this decides what a counter that has reached its length means. Almost no result gets
// here. One thread at a time.
#pragma once

#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/window_ages.h"

#include <cstdint>

namespace fasit::rules {

/// Lanes of one word that have reached their length (see StreakLanes::reached), and where.
struct ReachedLanes {
    std::uint64_t lanes = 0;
    int word = 0;
    domain::RuleScope scope = domain::RuleScope::WithinMaterial;
    std::span<const SeriesResult> upToNewest; ///< At least as far back as the scope looks for levels.
};

class RunRecord {
  public:
    RunRecord(const CompiledRules& rules, std::size_t runsExpected)
        : m_rules(rules)
        , m_ages(rules.lookBackSeconds()) {
        m_out.runs.reserve(runsExpected);
    }

    WindowAges& ages() { return m_ages; }

    void atLeast(domain::VerdictKind kind);

    /// A number outside the allowed area.
    void fireLimits(const SeriesResult& result, const Bounds& bounds);
    /// A censored value, a step, no value at all, or an excluded result.
    void judgeWithoutNumber(const SeriesResult& result, const Bounds& bounds);
    /// A number that lies in an eventful zone. 1_ks: bit i of `rules` is rule i.
    void fireSingles(std::uint32_t rules, domain::Side side, int level);
    void fireLanes(const ReachedLanes& reached);

    /// Has nothing at all been said of the run? Then it has numbers only, and is accepted.
    bool isQuiet() const { return m_quiet; }
    /// Do all results of the run enter windows?
    bool hasNumbersOnly() const { return m_numbersOnly; }

    [[gnu::always_inline]] void endQuietly(std::uint32_t run) {
        m_out.runs.push_back({run, m_firstFiring, 0, domain::VerdictKind::Accept});
    }

    void end(std::uint32_t run);

    Evaluation take() { return std::move(m_out); }

  private:
    bool isPair(int rule) const;
    bool windowCounts(int rule, const ReachedLanes& reached) const;
    void fire(int rule, domain::RuleScope scope, domain::Side side, int level);

    const CompiledRules& m_rules;
    WindowAges m_ages;
    Evaluation m_out;
    std::uint32_t m_firstFiring = 0; ///< Of the run.
    domain::VerdictKind m_kind = domain::VerdictKind::None;
    bool m_quiet = true;
    bool m_numbersOnly = true;
};

} // namespace fasit::rules
