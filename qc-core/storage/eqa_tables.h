// The fact tables of external control as a home records it. Constants; see fact_tables.h.
#pragma once

#include "qc-core/storage/fact_table.h"

namespace fasit::storage::tables {

extern const FactTable kEqaDocument;
extern const FactTable kEqaOutcome;
extern const FactTable kEqaFollowUp;

} // namespace fasit::storage::tables
