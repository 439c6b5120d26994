// The canonical form of facts and of audit entries, as the audit chain digests it. Whoever writes and whoever
// verifies the chain goes through these two.
#pragma once

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/fact_table.h"

#include <span>
#include <string>

namespace fasit::storage {

/// Feeds one fact: the table's name, then `fields`, which are site, origin, seq and the table's columns. A
/// column that was added later feeds its name and its value, or nothing where it has no value.
void feedFact(crypto::Digest& digest, const FactTable& table, std::span<const Field> fields);

/// The hash of an audit entry: that of its predecessor, then the entry's fields from site to facts_digest.
std::string entryHash(const std::string& previousHash, std::span<const Field> fields);

} // namespace fasit::storage
