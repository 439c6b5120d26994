// The verdict of a control as the bench reads it: no statistics and no rule names.
#pragma once

#include "app/text/tone.h"
#include "qc-core/reports/control_outcome.h"

#include <QString>

namespace fasit::text {

struct VerdictText {
    Tone tone = Tone::Quiet;
    QString symbol;
    QString headline; ///< "✔ Accepted"
    QString why;      ///< Which level, too high or too low, the value and what is approved.
    QString whatNow;  ///< What to do, and what to do meanwhile.
};

VerdictText verdictText(const reports::ControlOutcome& outcome);

} // namespace fasit::text
