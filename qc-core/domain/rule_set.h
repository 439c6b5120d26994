// RuleSet: which Westgard rules judge, in which scopes, with which action. Data, versioned.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/domain/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

enum class RuleKind {
    Limits,            ///< Below the lowest or above the highest allowed value.
    ConsecutiveBeyond, ///< `count` consecutive results beyond k SD on one side; count 1 is 1_ks.
    SameSide,          ///< `count` consecutive results on one side of the mean.
    OppositeBeyond,    ///< R_4s: in one run one result above +2 SD and another below -2 SD.
    SomeBeyond,  ///< `count` of the newest `window` results beyond k SD on one side, k = 0: on one side.
    Trend,       ///< `count` consecutive results strictly rising, or strictly falling.
    RangeBeyond, ///< R_4s:range: in one run the highest z minus the lowest exceeds k.
    Analyser,    ///< The analyser failed the control itself. Stands in no rule set and judges in each.
};

struct Rule {
    std::string name; ///< As it is written: "4_1s".
    RuleKind kind = RuleKind::Limits;
    int count = 1;
    int window = 1;               ///< How many results the rule looks at; `count`, but for SomeBeyond.
    std::int64_t kHundredths = 0; ///< k in hundredths of an SD: 2.5 SD = 250.
    std::vector<RuleScope> scopes;
    RuleAction action = RuleAction::Reject;

    friend bool operator==(const Rule&, const Rule&) = default;
};

struct RuleSet {
    RuleSetId id;
    int version = 1;
    std::string name;
    std::string definition; ///< The rules as written: "limits,1_2s,1_3s,2_2s".
    std::vector<Rule> rules;
    /// Results measured more than this many days before the judged one are outside its windows.
    std::optional<int> lookBackDays;
    /// The classic reading: the other SD rules are looked at only in a run where 1_2s fires.
    bool onlyAfterWarning = false;
    /// Windows go on in z when the lot changes, instead of starting anew.
    bool continuesAcrossLots = false;
    /// Windows go on where a corrective action has closed a rejection, instead of starting anew.
    bool keepsAfterAction = false;
    /// Whose it is; that of a home is seen there only.
    SiteId site = kProgramme;
};

/// Whether both judge alike under the same name, wherever they are stored.
inline bool saysTheSame(const RuleSet& a, const RuleSet& b) {
    return a.name == b.name && a.version == b.version && a.definition == b.definition &&
           a.lookBackDays == b.lookBackDays;
}

/// Where a rule set judges; the narrower place wins: an analyte on one instrument, then the instrument, then
/// the analyte. A set without any such row judges everywhere else.
struct RuleSetUse {
    RuleSetId ruleSet;
    std::optional<InstrumentId> instrument;
    std::optional<AnalyteId> analyte;

    friend bool operator==(const RuleSetUse&, const RuleSetUse&) = default;
};

} // namespace fasit::domain
