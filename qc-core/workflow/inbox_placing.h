// A person says where a reading of the inbox belongs, once a lot, or that it is none. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/inbox_item.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class InboxFault {
    NotAllowed,
    NoSuchItem,    ///< Or it is settled already.
    NotIdentified, ///< Analyser, analyte or unit is not set up: that comes first.
    NoTarget,      ///< The lot has none for this level there on that day.
    NeedsTime,     ///< It came without a time that can be, and none was given.
    TimeIsKnown,   ///< The analyser has sent the time; it is not typed.
    InFuture,
    NotAValue,
    ReasonMissing,
};

struct InboxPlace {
    domain::SiteId site; ///< The item's.
    domain::FactKey item;
    domain::LotId lot;
    int level = 1;
    std::optional<WallTime> measuredAt = {}; ///< Where the item has none that can be.
    bool remember = true;                    ///< The analyser's texts always mean this lot and level.
};

struct InboxReport {
    int placed = 0;     ///< This reading, and those that waited with the same texts.
    int duplicates = 0; ///< Of them, those that had been stored already: settled, and stored no second time.
    bool remembered = false;                       ///< The next with these texts is placed by itself.
    std::vector<reports::ControlOutcome> controls; ///< Runs that were added to or whose verdict changed.
};

/// The lot is remembered where the texts can tell: not where the analyser sends none, nor where it sends a
/// lot of several levels without a level. Throws storage::StorageError.
Expected<InboxReport, InboxFault> placeInboxReading(const Laboratory& laboratory, const domain::Actor& actor,
                                                    const InboxPlace& place);

/// It is no result: kept as it was sent, with the reason. Throws storage::StorageError.
Expected<void, InboxFault> discardInboxReading(const Laboratory& laboratory, const domain::Actor& actor,
                                               const domain::InboxItem& item, const std::string& reason);

} // namespace fasit::workflow
