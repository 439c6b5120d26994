// The sentences that say why a control was not simply accepted; verdict_text.h puts them together.
#pragma once

#include "qc-core/domain/verdict.h"
#include "qc-core/reports/control_outcome.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace fasit::text {

/// The outcome's i-th level, called as on its bottle.
QString calledLevel(const reports::ControlOutcome& outcome, std::size_t i);
QStringList missingLevels(const reports::ControlOutcome& outcome);

/// One sentence for each level (or the run) that a rule with this action fired on, the worst rule of each.
QString sentences(const reports::ControlOutcome& outcome, domain::RuleAction action);

/// That the analyser failed the control itself, and what the rules say that rejects nothing: which of those
/// levels lie within the approved range, and what they warn of. Empty where it did not.
QString analyserSentences(const reports::ControlOutcome& outcome);

/// One sentence for each level whose value cannot be judged.
QString unjudgedSentences(const reports::ControlOutcome& outcome);

} // namespace fasit::text
