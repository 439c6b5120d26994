// Reads the rule sets as a home sees them, and asks the planning tool which would suit. Nothing is written.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/reports/rule_library.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// The sets that are set up, those that ship with the program, and which judges what at the home. Throws
/// storage::StorageError.
reports::RuleLibrary ruleLibrary(const Laboratory& laboratory, domain::SiteId site);

/// Rests on all results that the chart shows, and on the goal that it shows. Throws storage::StorageError.
reports::RuleAdvice ruleAdvice(const Laboratory& laboratory, domain::InstrumentId instrument,
                               domain::AnalyteId analyte);

} // namespace fasit::workflow
