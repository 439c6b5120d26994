// A mean and SD from a home's own results of a lot: proposed by one person (here), approved by a second one
// (approve_target.h).
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/catalogue.h"
#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_problem.h"
#include "qc-core/reports/lot_library.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>

namespace fasit::storage {
class HistoryReader;
}

namespace fasit::workflow {

enum class TargetFault {
    NotAllowed,
    NoSuchInstrument,
    NoSuchAnalyte,
    NotAQuantity,
    NoTarget,       ///< The lot has none for this level there: what came in was never judged.
    LotPreliminary, ///< The values of its insert are approved by a second person first.
    NotYet,         ///< The values do not carry a proposal: see the problem.
    NoSuchProposal,
    AlreadyApproved,
    SamePerson,        ///< Who proposed it does not approve it.
    BeforeNewerTarget, ///< A target of the lot already holds from a later day than the one asked for.
};

struct TargetRefusal {
    TargetFault fault = TargetFault::NotAllowed;
    std::optional<planning::TargetProblem> problem = {};
};

struct TargetSubject {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    domain::LotId lot;
    int level = 1;
};

/// What the home's own results of the lot carry today. Nothing is written; nothing is wrong with too few.
/// Empty where there is no such analyser, or the analyte is no quantity. Throws storage::StorageError.
reports::OwnNumbers ownNumbers(const domain::Catalogue& catalogue, storage::HistoryReader& history,
                               const TargetSubject& subject);

/// From all numbers of the lot that count, those of its parallel period among them. Where they carry a mean
/// but no SD yet, the CV of the last approved lot of the level is carried over. Throws storage::StorageError.
Expected<domain::TargetProposal, TargetRefusal>
proposeTarget(const Laboratory& laboratory, const domain::Actor& actor, const TargetSubject& subject);

} // namespace fasit::workflow
