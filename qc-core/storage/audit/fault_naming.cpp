#include "qc-core/storage/audit/fault_naming.h"

#include "qc-core/storage/audit/swaps.h"
#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/fact_tables.h"

#include <algorithm>
#include <set>

namespace fasit::storage {
namespace {

constexpr std::size_t kMostToRead = 20'000; ///< Facts of one entry; an import writes some thousands.
constexpr std::size_t kMostToLeaveOut = 256;
constexpr std::size_t kMostToSwap = 64;
constexpr std::size_t kMostToSwapAcross = 32;
constexpr std::size_t kMostEntriesToSwapAcross = 16;

std::vector<std::string> tablesOf(const KeptFacts& facts, std::optional<std::int64_t> seq = std::nullopt) {
    std::set<std::string> names;
    for (const KeptFact& fact : facts) {
        if (!seq || fact.seq() == *seq) {
            names.insert(fact.table->name);
        }
    }
    return {names.begin(), names.end()};
}

std::int64_t countOf(const std::vector<SeqRange>& ranges) {
    std::int64_t count = 0;
    for (const SeqRange& range : ranges) {
        count += range.to - range.from + 1;
    }
    return count;
}

/// Did somebody write into the entry what it says of its facts?
bool onlyItsWordsChanged(const Suspect& s) {
    AuditEntryRow entry = s.entry;
    entry.fields[AuditEntryRow::kCount] = Field(s.count);
    entry.fields[AuditEntryRow::kDigest] = Field(s.digest);
    return entryHash(s.hashBefore, entry.hashed()) == s.entry.hash();
}

class FaultNaming {
  public:
    FaultNaming(ChainReader& reader, const ChainId& chain, const std::vector<Suspect>& suspects)
        : m_reader(reader)
        , m_chain(chain)
        , m_suspects(suspects) {}

    std::vector<AuditFault> run() {
        findInsertedEntries();
        findSwappedEntries();
        findFactsSwappedAcross();
        for (const Suspect& s : m_suspects) {
            if (m_explained.count(s.entry.seq()) == 0) {
                nameOne(s);
            }
        }
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const AuditFault& a, const AuditFault& b) { return a.first < b.first; });
        return std::move(m_faults);
    }

  private:
    void add(AuditFaultKind kind, SeqRange numbers, std::int64_t entry = 0,
             std::vector<std::string> tables = {}) {
        const bool isKnown = std::any_of(m_faults.begin(), m_faults.end(), [&](const AuditFault& f) {
            return f.kind == kind && f.first == numbers.from && f.last == numbers.to;
        });
        if (!isKnown) {
            m_faults.push_back({kind, m_chain, numbers.from, numbers.to, entry, std::move(tables), {}});
        }
    }
    void addEntry(AuditFaultKind kind, SeqRange numbers) {
        add(kind, numbers, 0, {tables::kAuditEntry.name});
    }

    /// Absent where there are too many to try anything.
    std::optional<KeptFacts> factsOf(SeqRange numbers, std::size_t most) {
        return keptFacts(m_reader, m_chain, numbers, most);
    }

    /// An entry whose successor follows the one before it, and vouches for its facts too.
    void findInsertedEntries() {
        for (const Suspect& s : m_suspects) {
            const bool skipsOne = s.hashAgrees && !s.linkAgrees() && s.entryBefore != 0 &&
                                  s.entry.previousHash() == s.hashBeforeThat;
            if (!skipsOne) {
                continue;
            }
            const auto facts = factsOf({s.entryBeforeThat + 1, s.entry.seq()}, kMostToRead);
            if (facts && digestOf(*facts) == s.entry.factsDigest()) {
                addEntry(AuditFaultKind::EntryInserted, {s.entryBefore, s.entryBefore});
                m_explained.insert(s.entryBefore);
                m_explained.insert(s.entry.seq());
            }
        }
    }

    void findSwappedEntries() {
        for (std::size_t i = 0; i < m_suspects.size(); ++i) {
            for (std::size_t k = i + 1; k < m_suspects.size() && !m_suspects[i].hashAgrees; ++k) {
                if (areSwappedEntries(m_suspects[i], m_suspects[k])) {
                    nameSwappedEntries(m_suspects[i], m_suspects[k]);
                }
            }
        }
    }

    void nameSwappedEntries(const Suspect& a, const Suspect& b) {
        addEntry(AuditFaultKind::EntriesSwapped, {a.entry.seq(), b.entry.seq()});
        m_explained.insert(a.entry.seq());
        m_explained.insert(b.entry.seq());
        for (const Suspect& s : m_suspects) { // Those that follow either of them see the other one there.
            const bool follows =
                s.entry.previousHash() == a.entry.hash() || s.entry.previousHash() == b.entry.hash();
            if (follows && s.hashAgrees && s.factsAgree() && s.missing.empty()) {
                m_explained.insert(s.entry.seq());
            }
        }
    }

    void findFactsSwappedAcross() {
        std::vector<std::pair<const Suspect*, KeptFacts>> candidates;
        for (const Suspect& s : m_suspects) {
            const bool fits = s.hashAgrees && !s.factsAgree() && s.count == s.entry.count() &&
                              m_explained.count(s.entry.seq()) == 0;
            if (fits && candidates.size() < kMostEntriesToSwapAcross) {
                if (auto facts = factsOf(s.numbers, kMostToSwapAcross)) {
                    candidates.emplace_back(&s, std::move(*facts));
                }
            }
        }
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            for (std::size_t k = i + 1; k < candidates.size(); ++k) {
                const auto& [a, ofA] = candidates[i];
                const auto& [b, ofB] = candidates[k];
                if (const auto pair = swappedAcross(ofA, *a, ofB, *b)) {
                    add(AuditFaultKind::FactsSwapped, *pair, 0, tablesOfPair(ofA, ofB, *pair));
                    m_explained.insert(a->entry.seq());
                    m_explained.insert(b->entry.seq());
                }
            }
        }
    }

    static std::vector<std::string> tablesOfPair(const KeptFacts& ofA, const KeptFacts& ofB, SeqRange pair) {
        auto names = tablesOf(ofA, pair.from);
        for (auto& name : tablesOf(ofB, pair.to)) {
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
        return names;
    }

    void nameOne(const Suspect& s) {
        bool factsAreExplained = s.factsAgree();
        bool holesAreExplained = false;
        if (!s.hashAgrees) {
            addEntry(AuditFaultKind::EntryChanged, {s.entry.seq(), s.entry.seq()});
            factsAreExplained = factsAreExplained || onlyItsWordsChanged(s);
        } else if (!s.linkAgrees() && !s.missing.empty()) {
            nameRemovedEntry(s);
            factsAreExplained = holesAreExplained = true;
        } else if (!s.linkAgrees()) {
            const std::int64_t changed = s.entryBefore != 0 ? s.entryBefore : s.entry.seq();
            addEntry(AuditFaultKind::EntryChanged, {changed, changed});
        }
        if (!holesAreExplained) {
            for (const SeqRange& hole : s.missing) {
                add(AuditFaultKind::FactRemoved, hole, s.entry.seq());
            }
            const bool fits = s.count + countOf(s.missing) == s.entry.count();
            factsAreExplained = factsAreExplained || (!s.missing.empty() && fits);
        }
        if (!factsAreExplained) {
            nameFacts(s);
        } else if (s.factsAgree() && !s.twice.empty()) {
            addEntry(AuditFaultKind::EntryInserted, {s.entry.seq(), s.entry.seq()});
        }
    }

    /// One of the holes is an entry's: that behind which the facts are those that the next entry saw.
    void nameRemovedEntry(const Suspect& s) {
        const auto facts = factsOf(s.numbers, kMostToRead);
        for (std::size_t i = s.missing.size(); facts && i-- > 0;) {
            KeptFacts behind;
            std::copy_if(facts->begin(), facts->end(), std::back_inserter(behind),
                         [&](const KeptFact& fact) { return fact.seq() > s.missing[i].to; });
            if (digestOf(behind) != s.entry.factsDigest()) {
                continue;
            }
            addEntry(AuditFaultKind::EntryRemoved, s.missing[i]);
            for (std::size_t k = 0; k < i; ++k) {
                add(AuditFaultKind::FactRemoved, s.missing[k]);
            }
            return;
        }
        addEntry(AuditFaultKind::EntryRemoved, {s.missing.front().from, s.missing.back().to});
    }

    void nameFacts(const Suspect& s) {
        const auto facts = factsOf(s.numbers, kMostToRead);
        const std::int64_t extra = s.count - s.entry.count();
        if (facts && extra > 0 && nameInserted(s, *facts, extra)) {
            return;
        }
        if (facts && extra == 0 && facts->size() <= kMostToSwap) {
            if (const auto pair = swappedWithin(*facts, s.entry.factsDigest())) {
                add(AuditFaultKind::FactsSwapped, *pair, s.entry.seq(), tablesOfPair(*facts, *facts, *pair));
                return;
            }
        }
        const SeqRange numbers = facts && !facts->empty()
                                     ? SeqRange{facts->front().seq(), facts->back().seq()}
                                     : SeqRange{s.numbers.from, s.entry.seq() - 1};
        add(AuditFaultKind::FactsChanged, numbers, s.entry.seq(),
            facts ? tablesOf(*facts) : std::vector<std::string>{});
    }

    bool nameInserted(const Suspect& s, const KeptFacts& facts, std::int64_t extra) {
        const auto isTwice = [&](const KeptFact& fact) {
            return std::find(s.twice.begin(), s.twice.end(), fact.seq()) != s.twice.end();
        };
        for (std::size_t i = 0; extra == 1 && i < facts.size(); ++i) {
            if (!isTwice(facts[i]) && facts.size() > kMostToLeaveOut) {
                continue;
            }
            if (digestOf(facts, i) == s.entry.factsDigest()) {
                add(AuditFaultKind::FactInserted, {facts[i].seq(), facts[i].seq()}, s.entry.seq(),
                    {facts[i].table->name});
                return true;
            }
        }
        for (const std::int64_t seq : s.twice) {
            add(AuditFaultKind::FactInserted, {seq, seq}, s.entry.seq(), tablesOf(facts, seq));
        }
        return !s.twice.empty();
    }

    ChainReader& m_reader;
    ChainId m_chain;
    const std::vector<Suspect>& m_suspects;
    std::set<std::int64_t> m_explained; ///< Numbers of entries that need no fault of their own.
    std::vector<AuditFault> m_faults;
};

} // namespace

std::vector<AuditFault> nameFaults(ChainReader& reader, const ChainId& chain,
                                   const std::vector<Suspect>& suspects) {
    return suspects.empty() ? std::vector<AuditFault>{} : FaultNaming(reader, chain, suspects).run();
}

std::vector<std::string> tablesIn(ChainReader& reader, const ChainId& chain, SeqRange numbers) {
    const auto facts = keptFacts(reader, chain, numbers, kMostToRead);
    return facts ? tablesOf(*facts) : std::vector<std::string>{};
}

} // namespace fasit::storage
