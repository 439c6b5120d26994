#include "qc-core/storage/write_transaction.h"

#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/fact_writer.h"

namespace fasit::storage {
WriteTransaction::WriteTransaction(Database& database, const Clock& clock)
    : m_database(database)
    , m_now(clock.utcNow()) {
    m_database.bookkeeping().begin();
    m_database.recollection().begin(engine::fileVersion(m_database.session()));
}

WriteTransaction::~WriteTransaction() {
    if (m_open) {
        m_database.recollection().rollBack();
        engine::rollBack(m_database.session());
    }
}

WriteTransaction::Chain& WriteTransaction::chainOf(domain::SiteId site) {
    const auto known = m_chains.find(site);
    if (known != m_chains.end()) {
        return known->second;
    }
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

void WriteTransaction::raiseSetupRevision() {
    m_database.bookkeeping().raiseSetupRevision();
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

void WriteTransaction::commit(const AuditNote& note) {
    for (auto& [site, chain] : m_chains) {
        writeAudit(site, chain, note);
    }
    m_database.bookkeeping().commit();
    m_open = false;
    Recollection& recollection = m_database.recollection();
    recollection.commit(engine::fileVersion(m_database.session()));
    for (auto& [site, chain] : m_chains) {
        recollection.chainHeads().insert_or_assign(site, std::move(chain.head));
    }
}

} // namespace fasit::storage
