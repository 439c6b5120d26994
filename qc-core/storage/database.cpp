#include "qc-core/storage/database.h"

#include "qc-core/storage/backup/upgrade_backup.h"
#include "qc-core/storage/bookkeeping.h"
#include "qc-core/storage/catalogue_reader.h"
#include "qc-core/storage/database_origin.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/migration.h"
#include "qc-core/storage/month_sums/month_sum_table.h"
#include "qc-core/storage/month_sums/rebuild.h"

#include <soci/soci.h>

namespace fasit::storage {

std::unique_ptr<Database> Database::open(const Location& location) {
    return std::unique_ptr<Database>(new Database(location, false));
}

std::unique_ptr<Database> Database::openCopy(const Location& location) {
    return std::unique_ptr<Database>(new Database(location, true));
}

Database::Database(const Location& location, bool isCopy)
    : m_location(location)
    , m_engine(Engine::connect(location)) {
    refuseForeign(*m_engine);
    if (!isCopy && !location.isServer()) {
        backUpBeforeUpgrade(*m_engine, location.file());
    }
    m_engine->makeDurable();
    bringUpToDate();
    m_origin = currentOrigin(*m_engine);
    m_bookkeeping = std::make_unique<Bookkeeping>(*m_engine);
    m_facts = std::make_unique<FactWriter>(*m_engine);
    m_history = std::make_unique<HistoryReader>(m_engine->session(), *m_facts);
    m_monthSums = std::make_unique<MonthSumTable>(m_engine->session());
    sumUpDueSites(*this);
}

Database::~Database() = default;

soci::session& Database::session() {
    m_facts->flush();
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

const domain::Catalogue& Database::catalogue() {
    if (m_recollection.knowsSetup()) {
        return m_catalogue;
    }
    std::int64_t revision = m_bookkeeping->setupRevision();
    while (revision != m_catalogueRevision) {
        const SetupVersions versions(session(), SetupVersions::Extent::Several);
        m_catalogue = readCatalogue(session(), versions);
        m_catalogueRevision = revision;
        revision = m_bookkeeping->setupRevision(); // Another when somebody wrote between the two.
    }
    m_recollection.noteSetupRead();
    return m_catalogue;
}

const SetupVersions& Database::setupVersions() {
    const std::int64_t revision = m_bookkeeping->setupRevision();
    if (revision != m_versionsRevision) {
        m_setupVersions = SetupVersions(session()); // The catalogue stays: somebody may be looking at it.
        m_versionsRevision = revision;
    }
    return m_setupVersions;
}

void Database::readSetupAnew() {
    m_catalogueRevision = -1;
    m_versionsRevision = -1;
}

bool Database::hasSites() {
    long long found = 0;
    engine::guarded("sites", [&] {
        session() << "SELECT CASE WHEN EXISTS (SELECT 1 FROM site) THEN 1 ELSE 0 END", soci::into(found);
    });
    return found != 0;
}

} // namespace fasit::storage
