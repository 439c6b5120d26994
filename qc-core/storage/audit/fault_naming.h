// Names the faults behind suspect audit entries: what was changed, removed, put in or swapped.
//
// Reads the facts of the suspects again and tries which single deed explains what is seen. One thread.
#pragma once

#include "qc-core/storage/audit/audit_fault.h"
#include "qc-core/storage/audit/suspect.h"

namespace fasit::storage {

/// At least one fault for any suspects, in order of the numbers.
std::vector<AuditFault> nameFaults(ChainReader& reader, const ChainId& chain,
                                   const std::vector<Suspect>& suspects);

/// The tables that the facts of the range stand in, without audit entries.
std::vector<std::string> tablesIn(ChainReader& reader, const ChainId& chain, SeqRange numbers);

} // namespace fasit::storage
