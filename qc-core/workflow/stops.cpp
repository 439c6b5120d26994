#include "qc-core/workflow/stops.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

namespace fasit::workflow {
namespace {

using namespace domain;

bool isAccepted(const Verdict& verdict) {
    return !verdict.provisional && (verdict.kind == VerdictKind::Accept || verdict.kind == VerdictKind::Warn);
}

} // namespace

void updateStops(storage::WriteTransaction& transaction, const std::vector<JudgedRun>& runs) {
    for (const JudgedRun& judged : runs) {
        const Run& run = judged.run;
        auto open = transaction.database().history().openStop(groupOf(run));
        if (judged.verdict.kind == VerdictKind::Reject && !open) {
            storage::append(transaction, Stop{{},
                                              run.site,
                                              run.instrument,
                                              run.analyte,
                                              "",
                                              run.key,
                                              run.openedAt,
                                              StopEnd::None,
                                              std::nullopt});
        } else if (open && isAccepted(judged.verdict) && open->from < run.openedAt) {
            open->end = run.repeats ? StopEnd::ClearedByRepeat : StopEnd::NewAcceptedRun;
            open->until = run.openedAt;
            storage::endStop(transaction, *open, "");
        } else if (open && open->run == run.key && judged.verdict.kind != VerdictKind::Reject) {
            open->end = StopEnd::NewAcceptedRun; // Judged anew, and no longer rejected.
            open->until = run.openedAt;
            storage::endStop(transaction, *open, "judged anew");
        }
    }
}

} // namespace fasit::workflow
