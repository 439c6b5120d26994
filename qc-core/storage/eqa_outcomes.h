// Writes and reads what a home recorded of a programme's rounds. Each append is one fact. Throws
// StorageError.
#pragma once

#include "qc-core/domain/eqa_outcome.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/write_transaction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fasit::storage {

domain::FactKey append(WriteTransaction& transaction, const domain::EqaDocument& document);
domain::FactKey append(WriteTransaction& transaction, const domain::EqaOutcome& outcome);
/// `followUp.at` is the transaction's.
domain::FactKey append(WriteTransaction& transaction, const domain::EqaFollowUp& followUp);

/// Of the home, corrected ones too, by the day of the answer, then as they were written.
std::vector<domain::EqaOutcome> eqaOutcomes(Database& database, domain::SiteId site);

/// Those that no other supersedes. Two that supersede the same one are both there: a person decides.
std::vector<domain::EqaOutcome> standingOutcomes(std::vector<domain::EqaOutcome> outcomes);

/// Of the home, oldest first.
std::vector<domain::EqaFollowUp> eqaFollowUps(Database& database, domain::SiteId site);

std::optional<domain::EqaDocument> eqaDocument(Database& database, domain::SiteId site, domain::FactKey key);

std::string_view nameOf(domain::EqaGrade grade);
std::string_view nameOf(domain::GradedBy by);

} // namespace fasit::storage
