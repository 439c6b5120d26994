// What has happened at a home, as it is kept: a result with its exclusion, and the verdict of a run.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/verdict.h"

#include <string>

namespace fasit::domain {

struct StoredResult {
    ControlResult result;
    bool excluded = false;
    std::string reason;                     ///< Why it is excluded.
    std::optional<FactKey> replacedBy = {}; ///< The result that counts in its place: of a slip, of a twin.
    UtcTime markedAt = {};                  ///< When it was last excluded or included again.
};

/// A person's word on a result: leave it out, or take it in again.
struct ResultExclusion {
    FactKey result;
    bool excluded = true;
    std::string reason;
    std::optional<UserId> by = {}; ///< None: not a person, a file of the past.
    std::optional<FactKey> replacedBy = {};
    UtcTime notBefore = {}; ///< The newest word counts: whatever the clock says, it is later than this.
};

/// The verdict of a run that no later one supersedes.
struct StoredVerdict {
    FactKey key;
    FactKey run;
    Verdict verdict;
    RuleSetId ruleSet;
    int ruleSetVersion = 1;
    std::optional<VerdictCause> cause = {}; ///< Why it stands in the place of an earlier one, where told.

    friend bool operator==(const StoredVerdict&, const StoredVerdict&) = default;
};

} // namespace fasit::domain
