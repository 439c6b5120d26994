#include "qc-core/storage/audit/swaps.h"

#include "qc-core/storage/audit_digest.h"

namespace fasit::storage {
namespace {

/// The hash that the entry would have with another number.
std::string hashAt(const Suspect& suspect, std::int64_t seq) {
    AuditEntryRow moved = suspect.entry;
    moved.fields[AuditEntryRow::kSeq] = Field(seq);
    return entryHash(moved.previousHash(), moved.hashed());
}

} // namespace

bool areSwappedEntries(const Suspect& a, const Suspect& b) {
    return !a.hashAgrees && !b.hashAgrees && hashAt(a, b.entry.seq()) == a.entry.hash() &&
           hashAt(b, a.entry.seq()) == b.entry.hash();
}

std::optional<SeqRange> swappedWithin(const KeptFacts& facts, const std::string& digest) {
    for (std::size_t a = 0; a < facts.size(); ++a) {
        for (std::size_t b = a + 1; b < facts.size(); ++b) {
            if (digestOf(swapped(facts, a, b)) == digest) {
                return SeqRange{facts[a].seq(), facts[b].seq()};
            }
        }
    }
    return std::nullopt;
}

std::optional<SeqRange> swappedAcross(const KeptFacts& ofA, const Suspect& a, const KeptFacts& ofB,
                                      const Suspect& b) {
    for (std::size_t i = 0; i < ofA.size(); ++i) {
        for (std::size_t k = 0; k < ofB.size(); ++k) {
            KeptFacts first = ofA;
            first[i] = ofB[k].numbered(ofA[i].seq());
            if (digestOf(first) != a.entry.factsDigest()) {
                continue;
            }
            KeptFacts second = ofB;
            second[k] = ofA[i].numbered(ofB[k].seq());
            if (digestOf(second) == b.entry.factsDigest()) {
                return SeqRange{ofA[i].seq(), ofB[k].seq()};
            }
        }
    }
    return std::nullopt;
}

} // namespace fasit::storage
