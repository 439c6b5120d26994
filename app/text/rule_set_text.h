// Rule sets in words: what each rule asks, how often it stops a good control, which set would suit.
#pragma once

#include "app/text/reading_reason_text.h"
#include "qc-core/reports/rule_library.h"
#include "qc-core/reports/rule_power.h"
#include "qc-core/workflow/choose_rules.h"

#include <QString>

namespace fasit::text {

/// "1_3s: a control more than 3 SD from the mean. Stops."
QString ruleInWords(const domain::Rule& rule);
/// "Sykehjem, version 2"
QString ruleSetName(const domain::RuleSet& set);
/// "About 1 of 110 good controls is stopped."
QString falseAlarmText(const reports::RulePower& power);
/// How much of a shift of 2 SD is found, and by which rules.
QString detectionText(const reports::RulePower& power);
/// What the planning tool recommends and on what it rests, or why it recommends nothing.
QString ruleAdviceText(const reports::RuleAdvice& advice);

ReasonText refusalText(workflow::RuleFault fault);

} // namespace fasit::text
