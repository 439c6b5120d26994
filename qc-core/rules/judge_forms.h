// The forms of Judge that rule sets are judged by: small ones get code without loops.
#pragma once

#include "qc-core/rules/judge_counting.h"
#include "qc-core/rules/judge_windows.h"

namespace fasit::rules {

/// 1_2s, 1_3s, 2_2s, R_4s, 4_1s and 10x among them.
using UsualJudge = Judge<1, 3, false>;
/// The same with 7T, or with m of n: what nursing homes use.
using ExtendedJudge = Judge<2, 3, true>;
using LargestJudge = Judge<kMaxWords, kMaxMultiples, true>;

enum class JudgeForm { Usual, Extended, Largest };

inline JudgeForm formOf(const CompiledRules& rules) {
    const bool fewMultiples = rules.multipleCount() <= 3;
    if (rules.wordCount() <= 1 && fewMultiples && rules.quietMultiples() <= UsualJudge::kQuiet &&
        !rules.isExtended()) {
        return JudgeForm::Usual;
    }
    return rules.wordCount() <= 2 && fewMultiples ? JudgeForm::Extended : JudgeForm::Largest;
}

} // namespace fasit::rules
