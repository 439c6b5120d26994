// Writes how lots stand and which targets are proposed, and reads the proposals. One thread.
#pragma once

#include "qc-core/domain/material.h"
#include "qc-core/domain/target.h"
#include "qc-core/storage/write_transaction.h"

#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

void append(WriteTransaction& transaction, const domain::LotStanding& standing);
void append(WriteTransaction& transaction, const domain::TargetProposal& proposal);

/// Oldest first. To be called where errors of the engine are guarded.
std::vector<domain::LotStanding> readLotStandings(soci::session& session);

/// All of a home, oldest first, approved or not. Throws StorageError.
std::vector<domain::TargetProposal> readTargetProposals(Database& database, domain::SiteId site);

} // namespace fasit::storage
