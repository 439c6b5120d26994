// EntryReader: the audit entries of a chain one by one, each with its facts, checked against their digests on
// the way: what does not agree is not handed on. One thread.
#pragma once

#include "qc-core/storage/audit/kept_facts.h"
#include "qc-core/storage/bookkeeping.h"

namespace fasit::storage {

/// What one transaction wrote of a site, as it stands in the tables.
struct WholeEntry {
    KeptFacts facts; ///< The audit entry itself last.
    ChainHead end;
};

class EntryReader {
  public:
    enum class Step { Entry, End, Damaged };

    explicit EntryReader(soci::session& session)
        : m_reader(session) {}

    /// Begins behind `after`, which is an entry of the chain or nothing, and goes to `until`.
    void start(const ChainId& chain, const ChainHead& after, std::int64_t until);
    Step next(WholeEntry& entry);

  private:
    bool agrees(const WholeEntry& entry, const std::string& digest) const;

    ChainReader m_reader;
    ChainHead m_before;
};

} // namespace fasit::storage
