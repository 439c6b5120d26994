#include "qc-core/storage/sync/foreign_batch.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/month_sums/arrived_sums.h"
#include "qc-core/storage/setup_tables.h"

namespace fasit::storage {

ForeignBatch::ForeignBatch(Database& database, const ChainId& chain)
    : m_database(database)
    , m_chain(chain) {
    m_database.bookkeeping().begin();
    m_database.recollection().forget();
    try {
        m_database.engine().holdSite(chain.site);
        m_head = m_database.bookkeeping().chainHead(chain.site, chain.origin);
    } catch (const StorageError&) {
        m_database.engine().rollBack();
        throw;
    }
}

ForeignBatch::~ForeignBatch() {
    if (m_isOpen) {
        m_database.facts().clear();
        try {
            m_database.engine().rollBack();
        } catch (const StorageError&) {
            return; // The connection is gone, and the transaction with it.
        }
    }
}

void ForeignBatch::add(const WholeEntry& entry) {
    for (const KeptFact& fact : entry.facts) {
        m_database.facts().insert(*fact.table, fact.fields);
        m_changesSetup = m_changesSetup || isInCatalogue(*fact.table);
        m_changesSums = m_changesSums || isInMonthSums(*fact.table);
    }
}

void ForeignBatch::noteArrival() {
    const long long site = m_chain.site.value;
    const long long origin = m_chain.origin;
    const long long before = m_head.lastSeq;
    engine::guarded("note arrival", [&] {
        m_database.session() << "INSERT INTO sync_watermark (site, origin, last_seq)"
                                " VALUES (:site, :origin, :before) ON CONFLICT (site, origin) DO NOTHING",
            soci::use(site), soci::use(origin), soci::use(before);
    });
}

void ForeignBatch::commit() {
    if (m_changesSetup) {
        m_database.bookkeeping().raiseSetupRevision(m_chain.site);
    }
    if (m_changesSums) {
        noteUnsummed(m_database, m_chain, m_head.lastSeq);
    }
    m_database.facts().flush();
    m_database.bookkeeping().commit();
    m_isOpen = false;
}

} // namespace fasit::storage
