#include "qc-core/workflow/rejected_run.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

Expected<Run, FollowUpFault> rejectedRun(storage::HistoryReader& history, const storage::SeriesGroup& group,
                                         FactKey run) {
    const auto runs = history.runs(group);
    const auto withKey = [&](FactKey key) {
        return std::find_if(runs.begin(), runs.end(), [&](const Run& other) { return other.key == key; });
    };
    const auto isRejected = [&](FactKey key) {
        const auto verdict = history.verdict(group.site, key);
        return verdict && verdict->verdict.kind == VerdictKind::Reject;
    };
    auto found = withKey(run);
    if (found == runs.end()) {
        return Unexpected<FollowUpFault>(FollowUpFault::NoSuchRun);
    }
    if (!isRejected(run)) {
        return Unexpected<FollowUpFault>(FollowUpFault::NotRejected);
    }
    while (found->repeats) {
        const auto earlier = withKey(*found->repeats);
        if (earlier == runs.end() || !isRejected(earlier->key)) {
            break;
        }
        found = earlier;
    }
    return *found;
}

} // namespace fasit::workflow
