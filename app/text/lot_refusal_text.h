// Why something about a lot or a target was not done, and what to do instead.
#pragma once

#include "app/text/reading_reason_text.h"
#include "qc-core/domain/gs1.h"
#include "qc-core/workflow/parallel_lot.h"
#include "qc-core/workflow/preliminary_lot.h"
#include "qc-core/workflow/propose_target.h"

namespace fasit::text {

ReasonText refusalText(workflow::LotFault fault);
ReasonText refusalText(workflow::ParallelLotFault fault);
ReasonText refusalText(const workflow::TargetRefusal& refusal);
ReasonText refusalText(domain::Gs1Fault fault);

} // namespace fasit::text
