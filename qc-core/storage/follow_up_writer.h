// Writes the work around a verdict: actions, stops, events, acknowledgements, cases, comparison samples, and
// what a home has chosen. Each call appends one fact.
#pragma once

#include "qc-core/domain/comparison_sample.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/domain/follow_up_case.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/domain/stop.h"
#include "qc-core/storage/write_transaction.h"

#include <string>

namespace fasit::storage {

domain::FactKey append(WriteTransaction& transaction, const domain::ActionStep& step);
domain::FactKey append(WriteTransaction& transaction, const domain::CorrectiveAction& action);

domain::FactKey append(WriteTransaction& transaction, const domain::Stop& stop);
/// `stop` says how, when and by which run or whom it ends. Returns the identity of the end.
domain::FactKey endStop(WriteTransaction& transaction, const domain::Stop& stop, const std::string& reason);
/// Takes the end of a stop back.
void reopen(WriteTransaction& transaction, const domain::EndedStop& ended);

domain::FactKey append(WriteTransaction& transaction, const domain::Event& event);

void acknowledge(WriteTransaction& transaction, domain::SiteId site, domain::FactKey verdict,
                 domain::UserId by);

/// One step; `followed.at` is the transaction's.
domain::FactKey append(WriteTransaction& transaction, const domain::FollowUpCase& followed);

domain::FactKey append(WriteTransaction& transaction, const domain::ComparisonSample& sample);
void append(WriteTransaction& transaction, const domain::ComparisonLimit& limit, domain::UserId by);

/// Setup: every program reads it anew. Nobody where a file brings it.
void append(WriteTransaction& transaction, const domain::HomeRules& rules, std::optional<domain::UserId> by);

} // namespace fasit::storage
