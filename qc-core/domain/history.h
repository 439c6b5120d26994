// What has happened at a home, as it is kept: a result with its exclusion, and the verdict of a run.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/verdict.h"

#include <string>

namespace fasit::domain {

struct StoredResult {
    ControlResult result;
    bool excluded = false;
    std::string reason; ///< Why it is excluded.
};

/// The verdict of a run that no later one supersedes.
struct StoredVerdict {
    FactKey key;
    FactKey run;
    Verdict verdict;
    RuleSetId ruleSet;
    int ruleSetVersion = 1;

    friend bool operator==(const StoredVerdict&, const StoredVerdict&) = default;
};

} // namespace fasit::domain
