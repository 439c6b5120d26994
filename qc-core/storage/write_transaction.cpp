#include "qc-core/storage/write_transaction.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine.h"
#include "qc-core/storage/fact_writer.h"

#include <soci/soci.h>

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
    engine::runScript(m_database.session(), "begin", "BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction() {
    if (m_open) {
        try {
            engine::runScript(m_database.session(), "rollback", "ROLLBACK");
        } catch (const StorageError&) { // The engine has rolled back by itself (a full disk does that).
            m_open = false;
        }
    }
}

WriteTransaction::Chain& WriteTransaction::chainOf(domain::SiteId site) {
    const auto known = m_chains.find(site);
    if (known != m_chains.end()) {
        return known->second;
    }
    Chain chain;
    engine::guarded("chain head", [&] {
        long long siteId = site.value;
        long long origin = m_database.origin();
        long long seq = 0;
        std::string hash;
        m_database.session() << "SELECT last_seq, last_hash FROM chain_head"
                                " WHERE site = :site AND origin = :origin",
            soci::into(seq), soci::into(hash), soci::use(siteId), soci::use(origin);
        if (m_database.session().got_data()) {
            chain.lastSeq = seq;
            chain.lastHash = hash;
        }
    });
    return m_chains.emplace(site, std::move(chain)).first->second;
}

domain::FactKey WriteTransaction::append(const FactTable& table, domain::SiteId site,
                                         std::vector<Field> fields) {
    Chain& chain = chainOf(site);
    const domain::FactKey key{m_database.origin(), ++chain.lastSeq};
    fields.insert(fields.begin(), {Field(site), Field(key.origin), Field(key.seq)});
    m_database.facts().insert(table, fields);
    chain.facts.field(table.name);
    for (const Field& field : fields) {
        digestField(chain.facts, field);
    }
    ++chain.factCount;
    return key;
}

void WriteTransaction::raiseSetupRevision() {
    engine::runScript(m_database.session(), "setup revision",
                      "UPDATE setup_revision SET revision = revision + 1");
}

void WriteTransaction::writeAudit(domain::SiteId site, Chain& chain, const AuditNote& note) {
    const std::string facts = chain.facts.hex();
    const std::int64_t seq = ++chain.lastSeq;
    const std::string hash = crypto::Digest(crypto::Digest::Size::Chain)
                                 .field(chain.lastHash)
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
    const std::vector<Field> row{site,        m_database.origin(), seq,   m_now,          note.by, note.what,
                                 note.detail, chain.factCount,     facts, chain.lastHash, hash};
    m_database.facts().insert(auditTable(), row);
    chain.lastHash = hash;
}

void WriteTransaction::saveHead(domain::SiteId site, const Chain& chain) {
    engine::guarded("save chain head", [&] {
        long long siteId = site.value;
        long long origin = m_database.origin();
        long long seq = chain.lastSeq;
        m_database.session() << "INSERT INTO chain_head (site, origin, last_seq, last_hash)"
                                " VALUES (:site, :origin, :seq, :hash)"
                                " ON CONFLICT (site, origin) DO UPDATE"
                                " SET last_seq = excluded.last_seq, last_hash = excluded.last_hash",
            soci::use(siteId), soci::use(origin), soci::use(seq), soci::use(chain.lastHash);
    });
}

void WriteTransaction::commit(const AuditNote& note) {
    for (auto& [site, chain] : m_chains) {
        writeAudit(site, chain, note);
        saveHead(site, chain);
    }
    engine::runScript(m_database.session(), "commit", "COMMIT");
    m_open = false;
}

} // namespace fasit::storage
