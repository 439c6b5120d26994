// The fact tables of users.
#pragma once

#include "qc-core/storage/fact_table.h"

namespace fasit::storage::tables {

extern const FactTable kAppUser;
extern const FactTable kPersonName;
extern const FactTable kPersonErasure;
extern const FactTable kUserTraining;
extern const FactTable kCredential;

} // namespace fasit::storage::tables
