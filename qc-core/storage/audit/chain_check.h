// ChainCheck: one pass over the facts of a chain, which finds the audit entries that do not agree with them.
//
// Memory does not grow with the chain. One thread.
#pragma once

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/audit/audit_fault.h"
#include "qc-core/storage/audit/suspect.h"

namespace fasit::storage {

class ChainCheck {
  public:
    /// The facts of one chain, in order of their numbers.
    void add(const FactRow& row);

    /// Entries that do not agree, oldest first.
    const std::vector<Suspect>& suspects() const { return m_suspects; }
    /// Entries beyond the first kMostSuspects.
    std::int64_t suspectsLeftOut() const { return m_leftOut; }
    /// Facts that stand behind the last entry.
    std::int64_t looseCount() const { return m_group.count; }
    /// From behind the last entry.
    SeqRange looseNumbers() const { return {m_group.numbers.from, m_last}; }

    /// The hash of the entry that was added last, where it is that of its own fields; else empty.
    const std::string& soundHash() const { return m_soundHash; }

    std::int64_t entries() const { return m_entries; }
    std::int64_t facts() const { return m_facts; }

  private:
    void addNumber(std::int64_t seq);
    void addEntry(const FactRow& row);

    Suspect m_group; ///< What was seen since the last entry.
    crypto::Digest m_digest{crypto::Digest::Size::Chain};
    std::vector<Suspect> m_suspects;
    std::string m_soundHash;
    std::int64_t m_leftOut = 0;
    std::int64_t m_last = 0;
    std::int64_t m_entries = 0;
    std::int64_t m_facts = 0;
};

inline constexpr std::size_t kMostSuspects = 1000;

} // namespace fasit::storage
