#include "qc-core/storage/database.h"

#include "qc-core/base/clock.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/bookkeeping.h"
#include "qc-core/storage/catalogue_reader.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/migration.h"

#include <soci/soci.h>

namespace fasit::storage {

std::unique_ptr<Database> Database::open(const Location& location) {
    return std::unique_ptr<Database>(new Database(location));
}

Database::Database(const Location& location)
    : m_location(location)
    , m_engine(Engine::connect(location)) {
    refuseForeign(*m_engine);
    m_engine->makeDurable();
    bringUpToDate();
    readOrigin();
    m_bookkeeping = std::make_unique<Bookkeeping>(*m_engine);
    m_facts = std::make_unique<FactWriter>(m_engine->session());
    m_history = std::make_unique<HistoryReader>(m_engine->session());
}

Database::~Database() = default;

soci::session& Database::session() {
    return m_engine->session();
}

void Database::bringUpToDate() {
    try {
        migrate(*m_engine);
    } catch (const StorageError& error) {
        if (error.kind() == StorageErrorKind::NotAllowed) {
            throw StorageError(StorageErrorKind::OlderSchema, "migrate", error.engineCode());
        }
        throw;
    }
}

void Database::readOrigin() {
    const auto ask = [&](soci::indicator& found) {
        long long origin = 0;
        session() << "SELECT max(origin) FROM database_origin", soci::into(origin, found);
        return origin;
    };
    soci::indicator found = soci::i_null;
    engine::guarded("origin", [&] { m_origin = ask(found); });
    if (found == soci::i_ok) {
        return;
    }
    m_engine->runScript("origin", m_engine->beginWriting());
    m_engine->holdSite(domain::kProgramme);
    engine::guarded("origin", [&] {
        m_origin = ask(found);
        if (found == soci::i_null) {
            long long origin = crypto::randomIdentity();
            long long now = SystemClock().utcNow().micros;
            session() << "INSERT INTO database_origin (origin, created_at) VALUES (:origin, :now)",
                soci::use(origin), soci::use(now);
            m_origin = origin;
        }
    });
    m_engine->runScript("origin", "COMMIT");
}

const domain::Catalogue& Database::catalogue() {
    if (m_recollection.knowsSetup()) {
        return m_catalogue;
    }
    const std::int64_t revision = m_bookkeeping->setupRevision();
    if (revision != m_catalogueRevision) {
        m_catalogue = readCatalogue(session());
        m_catalogueRevision = revision;
    }
    m_recollection.noteSetupRead();
    return m_catalogue;
}

} // namespace fasit::storage
