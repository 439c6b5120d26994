// What is done about a rejected control, in words.
#pragma once

#include "qc-core/domain/corrective_action.h"

#include <QString>

namespace fasit::text {

QString actionStepText(domain::ActionStepKind kind);
QString findingText(domain::StepFinding finding);

} // namespace fasit::text
