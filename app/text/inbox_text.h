// A reading of the inbox in words. Nothing is computed here.
#pragma once

#include "qc-core/reports/inbox_row.h"

#include <QString>

namespace fasit::text {

/// "3 readings wait to be placed"; empty for none.
QString inboxText(std::size_t count);

/// "CRP, CRP-apparatet: 31 mg/L, 20.11.2026 07:10".
QString inboxReadingText(const reports::InboxRow& row);

/// What the analyser sent of it: "Sent: lot A-1, level Low".
QString inboxSentText(const reports::InboxRow& row);

/// "Lot 24517, Level «Low»".
QString inboxChoiceText(const reports::InboxChoice& choice);

} // namespace fasit::text
