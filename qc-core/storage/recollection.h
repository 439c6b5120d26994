// Recollection: what a connection remembers of the data between its write transactions, so as not to ask
// again.
//
// Holds only while nothing else has written: a transaction begins by asking the engine, and forgets where
// another program has; what is undone, and setup that changes, is forgotten too. One thread.
#pragma once

#include "qc-core/storage/bookkeeping.h"

#include <any>
#include <map>
#include <memory>
#include <optional>

namespace fasit::storage {

class Recollection {
  public:
    /// A write transaction has the lock; `version` is the engine's number for what the file holds;
    /// absent where the engine has none: then nothing is remembered.
    void begin(std::optional<std::uint32_t> version) {
        if (!version || m_version != version) {
            forget();
        }
        m_isWriting = true;
    }

    /// It is committed: what is remembered holds as long as the file stays at this version.
    void commit(std::optional<std::uint32_t> version) {
        m_version = version;
        m_isWriting = false;
    }

    /// It is undone.
    void rollBack() {
        forget();
        m_isWriting = false;
    }

    void forget() {
        m_memory.reset();
        m_heads.clear();
        m_version.reset();
        m_knowsSetup = false;
    }

    /// Is the catalogue that was read in an earlier transaction the newest, because this one holds the lock?
    bool knowsSetup() const { return m_isWriting && m_knowsSetup; }
    void noteSetupRead() { m_knowsSetup = m_isWriting; }

    /// The end of each site's chain of this database.
    std::map<domain::SiteId, ChainHead>& chainHeads() { return m_heads; }

    /// What the caller remembers of the facts; empty after it was forgotten. Within a write transaction only,
    /// and whoever writes runs, results, verdicts or stops keeps it true. One type for a database.
    template <class Memory>
    Memory& of() {
        auto* kept = std::any_cast<std::shared_ptr<Memory>>(&m_memory);
        if (!kept) {
            kept = &m_memory.emplace<std::shared_ptr<Memory>>(std::make_shared<Memory>());
        }
        return **kept;
    }

  private:
    std::optional<std::uint32_t> m_version;
    bool m_isWriting = false;
    bool m_knowsSetup = false;
    std::map<domain::SiteId, ChainHead> m_heads;
    std::any m_memory;
};

} // namespace fasit::storage
