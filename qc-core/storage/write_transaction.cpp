#include "qc-core/storage/write_transaction.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine.h"
#include "qc-core/storage/fact_writer.h"

namespace fasit::storage {
namespace {

const FactTable& auditTable() {
    static const FactTable table{"audit_entry",
                                 {{"at", ColumnType::Number},
                                  {"by", ColumnType::Text},
                                  {"what", ColumnType::Text},
                                  {"detail", ColumnType::Text},
                                  {"fact_count", ColumnType::Number},
                                  {"facts_digest", ColumnType::Text},
                                  {"previous_hash", ColumnType::Text},
                                  {"hash", ColumnType::Text}}};
    return table;
}

constexpr std::size_t kIdentityFields = 3; ///< Site, origin and seq, before the columns of every table.

void digestField(crypto::Digest& digest, const Field& field) {
    if (field.number()) {
        digest.field(*field.number());
    } else if (field.text()) {
        digest.field(*field.text());
    } else {
        digest.missing();
    }
}

} // namespace

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
    chain.facts.field(table.name);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i < kIdentityFields || !table.columns[i - kIdentityFields].isLater || !fields[i].isMissing()) {
            digestField(chain.facts, fields[i]);
        }
    }
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
    const std::string hash = crypto::Digest(crypto::Digest::Size::Chain)
                                 .field(chain.head.lastHash)
                                 .field(site.value)
                                 .field(m_database.origin())
                                 .field(seq)
                                 .field(m_now.micros)
                                 .field(note.by)
                                 .field(note.what)
                                 .field(note.detail)
                                 .field(std::int64_t{chain.factCount})
                                 .field(facts)
                                 .hex();
    const std::vector<Field> row{site,    m_database.origin(), seq,         m_now,
                                 note.by, note.what,           note.detail, chain.factCount,
                                 facts,   chain.head.lastHash, hash};
    m_database.facts().insert(auditTable(), row);
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
