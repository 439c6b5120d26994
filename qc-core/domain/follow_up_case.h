// FollowUpCase: a problem that is followed over time, from being opened until it is closed.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>

namespace fasit::domain {

using CaseId = Id<struct CaseTag>;

enum class CaseStep { Opened, Agreed, Contact, Closed };

/// Each step is a fact that holds the whole case as it is from then on.
struct FollowUpCase {
    FactKey key;
    CaseId id;
    SiteId site;
    std::optional<InstrumentId> instrument; ///< None: the home as a whole.
    std::optional<AnalyteId> analyte;
    std::string cause;
    std::string agreedAction;
    std::optional<UserId> owner;
    std::optional<Date> due;
    bool closed = false;
    CaseStep step = CaseStep::Opened;
    std::string text; ///< What was said at a contact, or how it ended.
    UtcTime at;
    std::optional<UserId> by;
};

} // namespace fasit::domain
