#include "qc-core/storage/write_transaction.h"

#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/fact_writer.h"

#include <algorithm>

namespace fasit::storage {
WriteTransaction::WriteTransaction(Database& database, const Clock& clock)
    : m_database(database)
    , m_now(clock.utcNow()) {
    m_database.bookkeeping().begin();
    m_database.recollection().begin(m_database.engine().dataVersion());
}

WriteTransaction::~WriteTransaction() {
    if (m_open) {
        m_database.facts().clear();
        m_database.recollection().rollBack();
        if (m_changesSetup) {
            m_database.readSetupAnew();
        }
        try {
            m_database.engine().rollBack();
        } catch (const StorageError&) {
            // The connection is gone, and the transaction with it.
        }
    }
}

void WriteTransaction::holdSite(domain::SiteId site) {
    if (m_held.insert(site).second) {
        m_database.engine().holdSite(site);
    }
}

WriteTransaction::Chain& WriteTransaction::chainOf(domain::SiteId site) {
    const auto known = m_chains.find(site);
    if (known != m_chains.end()) {
        return known->second;
    }
    holdSite(site);
    Chain chain;
    const auto& heads = m_database.recollection().chainHeads();
    const auto remembered = heads.find(site);
    chain.head = remembered != heads.end() ? remembered->second
                                           : m_database.bookkeeping().chainHead(site, m_database.origin());
    return m_chains.emplace(site, std::move(chain)).first->second;
}

domain::FactKey WriteTransaction::append(const FactTable& table, domain::SiteId site,
                                         std::vector<Field> fields) {
    Chain& chain = chainOf(site);
    const domain::FactKey key{m_database.origin(), ++chain.head.lastSeq};
    fields.insert(fields.begin(), {Field(site), Field(key.origin), Field(key.seq)});
    m_database.facts().insert(table, fields);
    feedFact(chain.facts, table, fields);
    ++chain.factCount;
    return key;
}

std::vector<domain::SiteId> WriteTransaction::sitesWritten() const {
    std::vector<domain::SiteId> sites;
    for (const auto& [site, chain] : m_chains) {
        sites.push_back(site);
    }
    return sites;
}

void WriteTransaction::raiseSetupRevision() {
    m_changesSetup = true;
    m_database.recollection().forget();
}

void WriteTransaction::writeAudit(domain::SiteId site, Chain& chain, const AuditNote& note) {
    const std::string facts = chain.facts.hex();
    const std::int64_t seq = ++chain.head.lastSeq;
    std::vector<Field> row{site,        m_database.origin(), seq,  m_now, note.by, note.what,
                           note.detail, chain.factCount,     facts};
    const std::string hash = entryHash(chain.head.lastHash, row);
    row.emplace_back(chain.head.lastHash);
    row.emplace_back(hash);
    m_database.facts().insert(tables::kAuditEntry, row);
    chain.head.lastHash = hash;
}

/// Are this transaction's audit entries there, in the eyes of a new connection?
bool WriteTransaction::isCommitted() {
    const auto other = Database::open(m_database.location());
    return std::all_of(m_chains.begin(), m_chains.end(), [&](const auto& entry) {
        const auto& [site, chain] = entry;
        return other->bookkeeping().hasEntry(site, m_database.origin(), chain.head);
    });
}

void WriteTransaction::commitOrLook() {
    try {
        m_database.facts().flush();
        m_database.bookkeeping().commit();
        return;
    } catch (const StorageError& error) {
        if (error.kind() != StorageErrorKind::ConnectionLost) {
            throw;
        }
    }
    m_open = false;
    m_database.recollection().rollBack();
    bool isThere = false;
    try {
        isThere = isCommitted();
    } catch (const StorageError& error) {
        throw StorageError(StorageErrorKind::OutcomeUnknown, "commit", error.engineCode());
    }
    if (!isThere) {
        throw StorageError(StorageErrorKind::ConnectionLost, "commit");
    }
}

void WriteTransaction::commit(const AuditNote& note) {
    m_monthSums.write(m_database);
    for (auto& [site, chain] : m_chains) {
        if (m_changesSetup) {
            m_database.bookkeeping().raiseSetupRevision(site);
        }
        writeAudit(site, chain, note);
    }
    commitOrLook();
    if (!m_open) {
        return; // Through another connection: this one is of no more use.
    }
    m_open = false;
    Recollection& recollection = m_database.recollection();
    recollection.commit(m_database.engine().dataVersion());
    for (auto& [site, chain] : m_chains) {
        recollection.chainHeads().insert_or_assign(site, std::move(chain.head));
    }
}

} // namespace fasit::storage
