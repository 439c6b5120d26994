// The fact tables of lots in their parallel period, and of proposed targets.
#pragma once

#include "qc-core/storage/fact_table.h"

namespace fasit::storage::tables {

extern const FactTable kLotStanding;
extern const FactTable kTargetProposal;

} // namespace fasit::storage::tables
