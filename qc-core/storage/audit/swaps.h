// Finds what was put in each other's place: two audit entries, two facts of one entry, two facts of two
// entries.
#pragma once

#include "qc-core/storage/audit/audit_fault.h"
#include "qc-core/storage/audit/kept_facts.h"
#include "qc-core/storage/audit/suspect.h"

#include <optional>

namespace fasit::storage {

/// Would both agree if each stood in the other's place?
bool areSwappedEntries(const Suspect& a, const Suspect& b);

/// The numbers of two facts of one entry that stand in each other's place, where that explains its digest.
std::optional<SeqRange> swappedWithin(const KeptFacts& facts, const std::string& digest);

/// The numbers of a fact of each entry that stand in each other's place, where that explains both digests.
std::optional<SeqRange> swappedAcross(const KeptFacts& ofA, const Suspect& a, const KeptFacts& ofB,
                                      const Suspect& b);

} // namespace fasit::storage
