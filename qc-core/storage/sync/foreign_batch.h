// ForeignBatch: a transaction that takes over what another place wrote: whole audit entries of one chain, as
// they are, or nothing. The counterpart of WriteTransaction, which writes in this database's own name. One
// thread.
#pragma once

#include "qc-core/storage/sync/entry_reader.h"

namespace fasit::storage {

class Database;

class ForeignBatch {
  public:
    /// Holds the site. Throws StorageError, here and below; Refused where a row is there already, or lacks
    /// what it refers to.
    ForeignBatch(Database& database, const ChainId& chain);
    ~ForeignBatch();
    ForeignBatch(const ForeignBatch&) = delete;
    ForeignBatch& operator=(const ForeignBatch&) = delete;

    /// What is there of the chain, and stays so until the end.
    const ChainHead& head() const { return m_head; }
    void add(const WholeEntry& entry);
    /// From here on the chain's facts count as arrived: they are to be looked at for what they mean.
    void noteArrival();
    void commit();

  private:
    Database& m_database;
    ChainId m_chain;
    ChainHead m_head;
    bool m_changesSetup = false;
    bool m_changesSums = false;
    bool m_isOpen = true;
};

} // namespace fasit::storage
