// RuleName: a rule's written name taken apart, so that a sentence can be made of it.
#pragma once

#include <QString>

#include <string>

namespace fasit::text {

enum class RuleForm {
    Limits,     ///< limits
    Beyond,     ///< 1_3s, 2_2s: count in a row beyond
    SomeBeyond, ///< 2of3_2s, 10of11x
    SameSide,   ///< 10x
    Trend,      ///< 7T
    Spread,     ///< R_4s, R_4s:range
    Analyser,   ///< The analyser's own judgement.
    Other,
};

struct RuleName {
    RuleForm form = RuleForm::Other;
    int count = 1;
    int among = 1; ///< Of how many: 3 in 2of3_2s.
    QString k;     ///< How many SD, as written: "2.5"; empty where the side of the mean counts.
};

RuleName ruleName(const std::string& written);

} // namespace fasit::text
