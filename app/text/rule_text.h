// A rule that fired, in the short words that stand at the point of a chart.
#pragma once

#include "qc-core/domain/verdict.h"

#include <QString>

namespace fasit::text {

/// "2 in a row above 2 SD".
QString ruleText(const domain::Violation& violation);
/// The same with the rule's own name: "2 in a row above 2 SD (2_2s)".
QString ruleTextWithName(const domain::Violation& violation);

} // namespace fasit::text
