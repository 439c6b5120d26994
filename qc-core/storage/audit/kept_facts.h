// KeptFacts: the facts of one audit entry in memory, to try what their digest would be otherwise.
#pragma once

#include "qc-core/storage/audit/chain_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::storage {

struct KeptFact {
    const FactTable* table = nullptr;
    std::vector<Field> fields;

    std::int64_t seq() const { return fields[2].number() ? *fields[2].number() : 0; }
    /// The same fact with another number.
    KeptFact numbered(std::int64_t seq) const;
};

using KeptFacts = std::vector<KeptFact>;

/// The facts of the range, without audit entries; absent where there are more than `most`.
std::optional<KeptFacts> keptFacts(ChainReader& reader, const ChainId& chain, SeqRange numbers,
                                   std::size_t most);

/// The digest that an audit entry over these facts holds; the fact at `without` is left out.
std::string digestOf(const KeptFacts& facts, std::optional<std::size_t> without = std::nullopt);

/// The facts with two of them in each other's place.
KeptFacts swapped(const KeptFacts& facts, std::size_t a, std::size_t b);

} // namespace fasit::storage
