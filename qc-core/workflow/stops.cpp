#include "qc-core/workflow/stops.h"

#include "qc-core/rules/exact_bounds.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

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
        : m_transaction(transaction)
        , m_history(transaction.database().history())
        , m_catalogue(assignment.catalogue())
        , m_open(openStops(assignment.remembered(group), group)) {}

    void pass(const JudgedRun& judged) {
        const Run& run = judged.run;
        const auto isOwn = [&](const Stop& stop) { return stop.run == run.key; };
        const auto isEarlier = [&](const Stop& stop) {
            return std::pair(stop.from, stop.run) < std::pair(run.openedAt, run.key);
        };
        if (judged.verdict.kind == VerdictKind::Reject) {
            const bool isStopped = std::any_of(m_open.begin(), m_open.end(), isEarlier);
            if (!isStopped && !m_history.hasStop(run.site, run.key)) {
                begin(run);
            }
            return;
        }
        endThose(isOwn, StopEnd::NewAcceptedRun, run.openedAt, "judged anew");
        if (clears(judged, m_catalogue)) {
            const auto how = run.repeats ? StopEnd::ClearedByRepeat : StopEnd::NewAcceptedRun;
            endThose(isEarlier, how, run.openedAt, "");
        }
    }

  private:
    std::vector<Stop>& openStops(RememberedGroup& known, const storage::SeriesGroup& group) {
        if (!known.openStops) {
            known.openStops = m_history.openStops(group);
        }
        return *known.openStops;
    }

    void begin(const Run& run) {
        Stop stop;
        stop.site = run.site;
        stop.instrument = run.instrument;
        stop.analyte = run.analyte;
        stop.run = run.key;
        stop.from = run.openedAt;
        stop.key = storage::append(m_transaction, stop);
        m_open.push_back(stop);
    }

    template <class Which>
    void endThose(Which which, StopEnd how, WallTime until, const char* reason) {
        for (Stop& stop : m_open) {
            if (which(stop)) {
                stop.end = how;
                stop.until = until;
                storage::endStop(m_transaction, stop, reason);
            }
        }
        m_open.erase(std::remove_if(m_open.begin(), m_open.end(), which), m_open.end());
    }

    storage::WriteTransaction& m_transaction;
    storage::HistoryReader& m_history;
    const Catalogue& m_catalogue;
    std::vector<Stop>& m_open;
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
