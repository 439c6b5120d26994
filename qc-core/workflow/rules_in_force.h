// The rule set in force, its names read and compiled.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/rules/compiled_rules.h"

#include <memory>

namespace fasit::workflow {

struct RulesInForce {
    domain::RuleSet set;
    rules::CompiledRules compiled;
};

/// A rule set was chosen there and is not: nothing can be judged until another is.
bool isMissing(const domain::Catalogue& catalogue, domain::InstrumentId instrument,
               domain::AnalyteId analyte);

/// Of this instrument and analyte. Kept from call to call in each thread, since controls arrive one by one.
/// Throws storage::StorageError where the stored rules cannot be read, or a
/// choice names rules that are not there: nothing is judged by other rules than those chosen.
std::shared_ptr<const RulesInForce> rulesInForce(const domain::Catalogue& catalogue,
                                                 domain::InstrumentId instrument, domain::AnalyteId analyte);

/// Of a lot in its parallel period: its own limits, and 1_3s where it has an SD. No rule set of the
/// catalogue.
std::shared_ptr<const RulesInForce> rulesOfParallelPeriod();

} // namespace fasit::workflow
