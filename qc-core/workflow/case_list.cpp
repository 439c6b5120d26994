#include "qc-core/workflow/case_list.h"

#include "qc-core/storage/case_reader.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;

/// A contact or an end that two places wrote at the same time changes nothing of what was agreed.
CaseState stateOf(std::vector<FollowUpCase> steps, Date today) {
    CaseState state;
    state.current = steps.front();
    for (const FollowUpCase& step : steps) {
        const bool closed = state.current.closed || step.closed;
        if (step.step == CaseStep::Agreed) {
            state.current = step;
        }
        state.current.closed = closed;
    }
    state.overdue = !state.current.closed && state.current.due && *state.current.due < today;
    state.steps = std::move(steps);
    return state;
}

} // namespace

std::optional<CaseState> caseState(const Laboratory& laboratory, CaseId id) {
    auto steps = storage::caseSteps(laboratory.database, id);
    return steps.empty() ? std::nullopt
                         : std::optional(stateOf(std::move(steps), dateOf(laboratory.clock.wallNow())));
}

std::vector<CaseState> openCases(const Laboratory& laboratory, const Actor& actor) {
    const bool isOfHome = actor.site != kProgramme;
    std::map<CaseId, std::vector<FollowUpCase>> cases;
    for (FollowUpCase& step :
         storage::caseSteps(laboratory.database, isOfHome ? std::optional(actor.site) : std::nullopt)) {
        if (may(actor, Deed::OpenCase, step.site)) {
            cases[step.id].push_back(std::move(step));
        }
    }
    std::vector<CaseState> open;
    for (auto& [id, steps] : cases) {
        CaseState state = stateOf(std::move(steps), dateOf(laboratory.clock.wallNow()));
        if (!state.current.closed) {
            open.push_back(std::move(state));
        }
    }
    std::sort(open.begin(), open.end(), [](const CaseState& a, const CaseState& b) {
        const auto rank = [](const CaseState& state) {
            return std::tuple(!state.current.due, state.current.due, state.steps.front().at,
                              state.current.id);
        };
        return rank(a) < rank(b);
    });
    return open;
}

} // namespace fasit::workflow
