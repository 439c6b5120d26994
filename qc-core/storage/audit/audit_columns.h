// The fields of an audit entry by name: site, origin and seq, then the columns of the registry.
#pragma once

#include "qc-core/storage/fact_table.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::storage {

struct AuditEntryRow {
    std::vector<Field> fields; ///< All eleven.

    static constexpr std::size_t kSeq = 2;
    static constexpr std::size_t kCount = 7;
    static constexpr std::size_t kDigest = 8;
    static constexpr std::size_t kPrevious = 9;
    static constexpr std::size_t kHash = 10;

    std::int64_t seq() const { return numberAt(kSeq); }
    std::int64_t count() const { return numberAt(kCount); }
    std::string factsDigest() const { return textAt(kDigest); }
    std::string previousHash() const { return textAt(kPrevious); }
    std::string hash() const { return textAt(kHash); }
    /// What the hash covers besides the predecessor's.
    std::span<const Field> hashed() const { return std::span(fields).first(kPrevious); }

  private:
    /// What is missing in a damaged file is a value that no entry has.
    std::int64_t numberAt(std::size_t i) const { return fields[i].number() ? *fields[i].number() : -1; }
    std::string textAt(std::size_t i) const { return fields[i].text() ? *fields[i].text() : "?"; }
};

} // namespace fasit::storage
