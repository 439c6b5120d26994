// Reads verdicts that were not accepted, and who has seen them. Throws StorageError.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/verdict.h"
#include "qc-core/storage/database.h"

#include <optional>
#include <vector>

namespace fasit::storage {

/// A verdict in force that is neither accepted nor accepted with a warning.
struct OpenVerdict {
    domain::FactKey key;
    domain::SiteId site;
    domain::FactKey run;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    WallTime openedAt; ///< Of the run.
    domain::VerdictKind kind = domain::VerdictKind::Reject;
    UtcTime givenAt;
};

struct Acknowledgement {
    domain::UserId by;
    UtcTime at;
};

/// Those of the home that nobody has acknowledged, oldest first. Costs what was ever rejected or not judged
/// there, by an index of these alone; what was accepted is not read. Who has seen a verdict has seen a later
/// one of the same run that says the same.
std::vector<OpenVerdict> unacknowledgedVerdicts(Database& database, domain::SiteId site);

/// This verdict, where it is in force and not accepted.
std::optional<OpenVerdict> openVerdict(Database& database, domain::SiteId site, domain::FactKey verdict);

/// Of this verdict itself, oldest first.
std::vector<Acknowledgement> acknowledgements(Database& database, domain::SiteId site,
                                              domain::FactKey verdict);

} // namespace fasit::storage
