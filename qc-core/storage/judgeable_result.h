// JudgeableResult: of a stored result what judging needs, and no more.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/value.h"

#include <string>

namespace fasit::storage {

struct JudgeableResult {
    domain::FactKey key;
    domain::FactKey run;
    int level = 1;
    WallTime measuredAt;
    domain::ControlValue value;
    std::string valueAsSent; ///< Empty where it was read for a window.
    domain::LotId lot;
    domain::TargetId target;
    bool excluded = false;
    bool failedByAnalyser = false; ///< Not read for a window, where it changes nothing.
};

} // namespace fasit::storage
