#include "qc-core/storage/audit/kept_facts.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/fact_tables.h"

namespace fasit::storage {

KeptFact KeptFact::numbered(std::int64_t seq) const {
    KeptFact other = *this;
    other.fields[2] = Field(seq);
    return other;
}

std::optional<KeptFacts> keptFacts(ChainReader& reader, const ChainId& chain, SeqRange numbers,
                                   std::size_t most) {
    KeptFacts facts;
    FactRow row;
    reader.start(chain, numbers);
    while (reader.next(row)) {
        if (row.table == &tables::kAuditEntry) {
            continue;
        }
        if (facts.size() == most) {
            return std::nullopt;
        }
        facts.push_back({row.table, *row.fields});
    }
    return facts;
}

std::string digestOf(const KeptFacts& facts, std::optional<std::size_t> without) {
    crypto::Digest digest(crypto::Digest::Size::Chain);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (i != without) {
            feedFact(digest, *facts[i].table, facts[i].fields);
        }
    }
    return digest.hex();
}

KeptFacts swapped(const KeptFacts& facts, std::size_t a, std::size_t b) {
    KeptFacts other = facts;
    other[a] = facts[b].numbered(facts[a].seq());
    other[b] = facts[a].numbered(facts[b].seq());
    return other;
}

} // namespace fasit::storage
