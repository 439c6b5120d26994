// Verdict: what the rules say of a run, and why.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/domain/target.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

/// Ordered: the verdict of a run is the worst of its results.
enum class VerdictKind {
    None, ///< No valid result at all.
    Accept,
    Warn,        ///< A kind of accepted: patients may be measured.
    CannotJudge, ///< A censored value that is not wholly outside, or no value: the control stays due.
    Reject,
};

/// What a rule does when it fires. A finding is for the coordinator and never stops the bench.
enum class RuleAction { Finding, Warn, Reject };

enum class RuleScope { Result, WithinMaterial, WithinRun, AcrossMaterials };

enum class Side { Low, High, Both };

/// One rule that fired: at most one per rule, scope, level and side in a run.
struct Violation {
    std::string rule; ///< As written in the rule set: "1_3s".
    RuleScope scope = RuleScope::Result;
    std::optional<int> level; ///< Absent for rules over a run or across materials.
    Side side = Side::High;
    RuleAction action = RuleAction::Reject;

    friend bool operator==(const Violation&, const Violation&) = default;
};

struct Verdict {
    VerdictKind kind = VerdictKind::None;
    std::vector<Violation> violations; ///< Worst first.
    TargetBasis basis = TargetBasis::Insert;
    bool provisional = false; ///< A due level is still missing.

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// What made a run be judged anew. A level that came in, or the end of the run, needs no cause.
enum class VerdictCause {
    Slip,        ///< A typing slip was corrected.
    Exclusion,   ///< A result was excluded.
    Reinclusion, ///< An exclusion was taken back.
    LateEntry,   ///< A result of the past was entered.
    Placement,   ///< A reading of the inbox was placed.
    Target,      ///< A target was corrected, or holds from an earlier day.
};

/// The worse of two verdicts.
constexpr VerdictKind worse(VerdictKind a, VerdictKind b) {
    return a < b ? b : a;
}

} // namespace fasit::domain
