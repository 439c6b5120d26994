#include "qc-core/workflow/stops.h"

#include "qc-core/rules/exact_bounds.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/stop_book.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr std::int64_t kTwoSd = 200;

bool isWithinTwoSd(const storage::JudgeableResult& result, const Catalogue& catalogue,
                   InstrumentId instrument) {
    const Target* target = catalogue.judgingTarget(result.target, instrument, dateOf(result.measuredAt));
    const auto number = numberOf(result.value);
    if (!target || target->basis != TargetBasis::Sd || !target->mean || !target->spread || !number) {
        return true; // Limits have judged it.
    }
    const std::int64_t deviation = number->micros() - target->mean->micros();
    const std::int64_t inside = rules::largestInside(*target->spread, kTwoSd);
    return -inside <= deviation && deviation <= inside;
}

bool clears(const JudgedRun& judged, const Catalogue& catalogue) {
    const VerdictKind kind = judged.verdict.kind;
    const bool isAccepted = kind == VerdictKind::Accept || kind == VerdictKind::Warn;
    return isAccepted && !judged.verdict.provisional &&
           (!judged.run.repeats ||
            std::all_of(judged.results.begin(), judged.results.end(),
                        [&](const storage::JudgeableResult& stored) {
                            return stored.excluded || isWithinTwoSd(stored, catalogue, judged.run.instrument);
                        }));
}

/// Walks along the runs with the stops that are open.
class StopKeeper {
  public:
    StopKeeper(storage::WriteTransaction& transaction, RunAssignment& assignment,
               const storage::SeriesGroup& group)
        : m_history(transaction.database().history())
        , m_catalogue(assignment.catalogue())
        , m_group(group)
        , m_rule(m_catalogue.homeRulesOf(group.site).stopEnds)
        , m_book(transaction, assignment.remembered(group), group) {}

    void pass(const JudgedRun& judged) {
        if (judged.wasJudged) {
            m_book.takeBack([&](const EndedStop& ended) {
                return isEndOf(ended, judged.run) && !endingBy(judged, ended.stop);
            });
        }
        const bool isStopped = std::any_of(m_book.open().begin(), m_book.open().end(), [&](const Stop& stop) {
            return !stop.isBegunByPerson() && isEarlier(stop, judged.run);
        });
        if (judged.verdict.kind == VerdictKind::Reject && !isStopped &&
            !m_history.hasStop(judged.run.site, judged.run.key)) {
            m_book.begin(judged.run);
        }
        m_book.end([&](const Stop& stop) { return endingBy(judged, stop); });
    }

  private:
    static bool isEarlier(const Stop& stop, const Run& run) {
        return std::pair(stop.from, stop.run) < std::pair(run.openedAt, run.key);
    }

    /// Ends from before they named their run are known by their time.
    static bool isEndOf(const EndedStop& ended, const Run& run) {
        const Stop& stop = ended.stop;
        return stop.end != StopEnd::EndedByPerson &&
               (stop.endRun ? *stop.endRun == run.key : stop.until == run.openedAt);
    }

    /// Nothing where the run does not end the stop.
    std::optional<StopEnding> endingBy(const JudgedRun& judged, const Stop& stop) {
        const Run& run = judged.run;
        if (stop.run == run.key) {
            return judged.verdict.kind == VerdictKind::Reject
                       ? std::nullopt
                       : std::optional(
                             StopEnding{StopEnd::NewAcceptedRun, run.openedAt, run.key, "judged anew"});
        }
        if (stop.isBegunByPerson() || !isEarlier(stop, run) || !clears(judged, m_catalogue)) {
            return std::nullopt;
        }
        const auto until = endOf(stop, run);
        const auto how = run.repeats ? StopEnd::ClearedByRepeat : StopEnd::NewAcceptedRun;
        return until ? std::optional(StopEnding{how, *until, run.key}) : std::nullopt;
    }

    /// When a stop that the run clears is over, by the rule of the home.
    std::optional<WallTime> endOf(const Stop& stop, const Run& run) {
        if (m_rule == StopRule::AcceptedControl) {
            return run.openedAt;
        }
        if (m_rule == StopRule::ByPerson) {
            return std::nullopt;
        }
        if (!m_actions) {
            m_actions = m_history.actionTimes(m_group);
        }
        const auto action = std::lower_bound(m_actions->begin(), m_actions->end(), stop.from);
        return action == m_actions->end() ? std::nullopt : std::optional(std::max(*action, run.openedAt));
    }

    storage::HistoryReader& m_history;
    const Catalogue& m_catalogue;
    storage::SeriesGroup m_group;
    StopRule m_rule;
    StopBook m_book;
    std::optional<std::vector<WallTime>> m_actions;
};

} // namespace

void updateStops(storage::WriteTransaction& transaction, RunAssignment& assignment,
                 const std::vector<JudgedRun>& runs) {
    if (runs.empty() || runs.front().run.establishing != LotId{}) {
        return; // The current lot decides whether patients may be measured.
    }
    StopKeeper keeper(transaction, assignment, groupOf(runs.front().run));
    for (const JudgedRun& judged : runs) {
        keeper.pass(judged);
    }
}

} // namespace fasit::workflow
