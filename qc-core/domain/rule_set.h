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
};

struct Rule {
    std::string name; ///< As it is written: "4_1s".
    RuleKind kind = RuleKind::Limits;
    int count = 1;
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
};

} // namespace fasit::domain
