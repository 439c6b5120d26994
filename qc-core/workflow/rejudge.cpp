#include "qc-core/workflow/rejudge.h"

#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/stops.h"

namespace fasit::workflow {

std::vector<reports::ControlOutcome> rejudge(const Laboratory& laboratory,
                                             storage::WriteTransaction& transaction,
                                             const domain::Catalogue& catalogue, const JudgedAnew& what) {
    RunAssignment runs(transaction, catalogue);
    runs.because(what.cause);
    runs.forget(what.group);
    const auto judged = judgeFrom(transaction, runs, what.group, what.from, laboratory.clock.wallNow());
    updateStops(transaction, runs, judged);
    runs.forget(what.group); // What is remembered points into the catalogue, which may be gone after this.
    std::vector<reports::ControlOutcome> changed;
    for (const JudgedRun& run : judged) {
        if (run.isNews) {
            changed.push_back(outcomeOf(catalogue, run));
        }
    }
    return changed;
}

} // namespace fasit::workflow
