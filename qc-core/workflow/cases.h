// Cases: a problem that is followed over time. Each step is a new fact. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/follow_up_case.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <string>

namespace fasit::workflow {

struct NewCase {
    domain::SiteId site;
    std::optional<domain::InstrumentId> instrument = {}; ///< None: the home as a whole.
    std::optional<domain::AnalyteId> analyte = {};
    std::string cause;
};

Expected<domain::CaseId, FollowUpFault> openCase(const Laboratory& laboratory, const domain::Actor& actor,
                                                 const NewCase& opened);

struct CaseAgreement {
    domain::UserId owner; ///< An active user of the home, or of the programme who follows it.
    std::string action;
    Date due;
};

/// Another agreement stands in the place of an earlier one.
Expected<void, FollowUpFault> agreeCase(const Laboratory& laboratory, const domain::Actor& actor,
                                        domain::CaseId id, const CaseAgreement& agreement);

/// A visit, a call, a message. By whom cases are opened.
Expected<void, FollowUpFault> noteContact(const Laboratory& laboratory, const domain::Actor& actor,
                                          domain::CaseId id, const std::string& text);

/// `outcome` says how it ended. A problem that comes back is another case.
Expected<void, FollowUpFault> closeCase(const Laboratory& laboratory, const domain::Actor& actor,
                                        domain::CaseId id, const std::string& outcome);

} // namespace fasit::workflow
