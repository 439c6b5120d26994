// Writes what is set up: each function appends one row that supersedes an earlier one of the same
// id, an alias one of the same driver and code, a placement one of the same texts.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/write_transaction.h"

namespace fasit::storage {

void append(WriteTransaction& transaction, const domain::Site& site);
void append(WriteTransaction& transaction, const domain::Instrument& instrument);
void append(WriteTransaction& transaction, const domain::Analyte& analyte);
void append(WriteTransaction& transaction, const domain::AnalyteAlias& alias);
void append(WriteTransaction& transaction, const domain::ControlMaterial& material);
void append(WriteTransaction& transaction, const domain::ControlLot& lot);
void append(WriteTransaction& transaction, const domain::ControlBottle& bottle);
void append(WriteTransaction& transaction, const domain::Target& target);
void append(WriteTransaction& transaction, const domain::Schedule& schedule);
void append(WriteTransaction& transaction, const domain::RuleSet& ruleSet);
/// `site` is the home the instrument stands at; the programme where the use names none.
void append(WriteTransaction& transaction, domain::SiteId site, const domain::RuleSetUse& use);
/// `site` is the home the instrument stands at.
void append(WriteTransaction& transaction, domain::SiteId site, const domain::Placement& placement);

} // namespace fasit::storage
