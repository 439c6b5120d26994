// Chooses the rule set that judges one analyte on one analyser from now on. What was judged stays as it was.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/rule_set.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

enum class RuleFault {
    NotAllowed,
    NoSuchInstrument,
    NoSuchAnalyte,
    BadRules,       ///< They cannot be read, or are more than can be used together.
    AlreadyInForce, ///< The same rules judge there now.
};

struct RulesWanted {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    domain::RuleSet set; ///< Its identity is of no meaning: name, version, definition and look-back are.
};

/// A set that judges everywhere else is stored once more for this use, and goes on judging everywhere else.
/// Throws storage::StorageError.
Expected<void, RuleFault> chooseRules(const Laboratory& laboratory, const domain::Actor& actor,
                                      const RulesWanted& wanted);

} // namespace fasit::workflow
