// The fact tables of the work around a verdict.
#pragma once

#include "qc-core/storage/fact_table.h"

namespace fasit::storage::tables {

extern const FactTable kCorrectiveAction;
extern const FactTable kActionStep;
extern const FactTable kStop;
extern const FactTable kStopEnd;
extern const FactTable kStopReopening;
extern const FactTable kEvent;
extern const FactTable kVerdictAcknowledgement;
extern const FactTable kFollowUpCase;
extern const FactTable kComparisonSample;
extern const FactTable kComparisonLimit;
extern const FactTable kHomeRules;

} // namespace fasit::storage::tables
