// Why a reading was not taken, in words, and what to do about it.
#pragma once

#include "qc-core/domain/reading_outcome.h"

#include <QString>

namespace fasit::text {

struct ReasonText {
    QString message;
    QString whatToDo;
};

/// Both texts are empty for ReadingReason::None.
ReasonText readingReasonText(domain::ReadingReason reason);

} // namespace fasit::text
