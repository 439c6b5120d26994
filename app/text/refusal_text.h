// Why something that a person wanted to store was not stored, and what to do instead.
#pragma once

#include "app/text/reading_reason_text.h"
#include "qc-core/workflow/correct_slip.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/inbox_placing.h"
#include "qc-core/workflow/late_entry.h"

namespace fasit::text {

ReasonText refusalText(workflow::FollowUpFault fault);
ReasonText refusalText(workflow::SlipFault fault);
ReasonText refusalText(workflow::InboxFault fault);
ReasonText refusalText(const workflow::LateEntryProblem& problem);

} // namespace fasit::text
