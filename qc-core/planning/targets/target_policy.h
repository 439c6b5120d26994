// TargetPolicy: from how many values a home's own target is proposed, and what is warned about. Editable
// data.
//
// Plain struct; docs/formats/planning-tables.md describes the file.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"
#include "qc-core/planning/tables/table_text.h"

#include <map>
#include <string>
#include <string_view>

namespace fasit::planning {

struct TargetPolicy {
    int valuesForMean = 0;
    int daysForMean = 0;
    int valuesForSd = 0;
    int daysForSd = 0;
    Decimal smallSdShare;                         ///< An SD below this share of the insert's is warned about.
    int homesForPeerGroup = 0;                    ///< Fewer give no answer.
    Decimal highCvRatio;                          ///< A CVR above this is worth a look.
    std::map<std::string, Provenance> provenance; ///< By the name of the setting.
};

/// The policy, or everything that is wrong. Every setting has to be there, once. An SD needs at least two
/// values.
Expected<TargetPolicy, TableProblems> readTargetPolicy(std::string_view json);

} // namespace fasit::planning
