// RunRecord: what fires in the run that is being judged, and the verdict that follows from it.
//
// The judge counts; this keeps what has fired. Almost no result gets here. One thread at a time.
#pragma once

#include "qc-core/rules/append.h"
#include "qc-core/rules/evaluator.h"

#include <bit>
#include <cstdint>

namespace fasit::rules {

/// Lanes of one word that have reached their length (see StreakLanes::reached), and where.
struct ReachedLanes {
    std::uint64_t lanes = 0;
    int word = 0;
    domain::RuleScope scope = domain::RuleScope::WithinMaterial;
    int level = -1;
};

class RunRecord {
  public:
    RunRecord(const CompiledRules& rules, std::size_t runsExpected)
        : m_rules(rules) {
        m_out.runs.reserve(runsExpected);
    }

    void atLeast(domain::VerdictKind kind) {
        m_kind = domain::worse(m_kind, kind);
        m_quiet = false;
    }

    /// A number outside the allowed area.
    void fireLimits(const SeriesResult& result, const Bounds& bounds);
    /// A result that is no plain number. Does it enter windows: a number that its analyser failed?
    bool judgeUnusual(const SeriesResult& result, const Bounds& bounds);
    /// A number that lies in an eventful zone. 1_ks: bit i of `rules` is rule i.
    void fireSingles(std::uint32_t rules, domain::Side side, int level);
    void fire(int rule, domain::RuleScope scope, domain::Side side, int level);

    /// `counts(rule)`: does the rule's window count there?
    template <class WindowCounts>
    void fireLanes(const ReachedLanes& reached, WindowCounts counts) {
        constexpr int kBitsPerLane = 8;
        for (std::uint64_t rest = reached.lanes; rest != 0; rest &= rest - 1) {
            const auto lane = m_rules.lane(reached.word, std::countr_zero(rest) / kBitsPerLane);
            if (m_rules.rule(lane.rule).kind == domain::RuleKind::OppositeBeyond) {
                fire(lane.rule, reached.scope, domain::Side::Both, -1); // The other lane raises the same.
            } else if (counts(m_rules.rule(lane.rule))) {
                fire(lane.rule, reached.scope, lane.side, reached.level);
            }
        }
    }

    /// Has nothing at all been said of the run? Then it has numbers only, and is accepted.
    bool isQuiet() const { return m_quiet; }
    /// Do all results of the run enter windows?
    bool hasNumbersOnly() const { return m_numbersOnly; }

    [[gnu::always_inline]] void endQuietly(std::uint32_t run) {
        append(m_out.runs, {run, m_firstFiring, 0, domain::VerdictKind::Accept});
    }

    void end(std::uint32_t run);

    Evaluation take() { return std::move(m_out); }

    const Evaluation& evaluation() const { return m_out; }
    /// Forgets the runs that have ended and keeps the memory.
    void clear();

  private:
    void judgeWithoutNumber(const SeriesResult& result, const Bounds& bounds);
    void keepBehindGate();
    domain::VerdictKind worstFiring() const;

    const CompiledRules& m_rules;
    Evaluation m_out;
    std::uint32_t m_firstFiring = 0;                        ///< Of the run.
    domain::VerdictKind m_kind = domain::VerdictKind::None; ///< But for what has fired.
    bool m_quiet = true;
    bool m_numbersOnly = true;
};

} // namespace fasit::rules
