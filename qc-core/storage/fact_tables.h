// The registry of fact tables: every table whose rows have an identity (site, origin, seq), with its columns
// in the schema's order. Constants; any thread, once main() has begun.
#pragma once

#include "qc-core/storage/eqa_tables.h"
#include "qc-core/storage/fact_table.h"
#include "qc-core/storage/follow_up_tables.h"
#include "qc-core/storage/lot_tables.h"
#include "qc-core/storage/user_tables.h"

#include <span>

namespace fasit::storage {

namespace tables {

extern const FactTable kSite;
extern const FactTable kInstrument;
extern const FactTable kAnalyte;
extern const FactTable kAnalyteAlias;
extern const FactTable kControlMaterial;
extern const FactTable kControlLevel;
extern const FactTable kControlLot;
extern const FactTable kControlBottle;
extern const FactTable kTarget;
extern const FactTable kSchedule;
extern const FactTable kRuleSet;
extern const FactTable kRuleSetUse;
extern const FactTable kPlacement;
extern const FactTable kRun;
extern const FactTable kRunClosing;
extern const FactTable kControlResult;
extern const FactTable kExclusion;
extern const FactTable kRunVerdict;
extern const FactTable kInboxItem;
extern const FactTable kInboxSettlement;
extern const FactTable kEqaRound;
extern const FactTable kEqaSample;
extern const FactTable kEqaAssignedValue;
extern const FactTable kEqaResult;
extern const FactTable kAuditEntry;

} // namespace tables

/// All of them: who reads, verifies, exports or copies facts goes through this list.
std::span<const FactTable* const> factTables();

} // namespace fasit::storage
