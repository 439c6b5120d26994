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
    const std::int64_t revision = m_bookkeeping->setupRevision();
    if (revision != m_catalogueRevision) {
        m_setupVersions = SetupVersions(session());
        m_catalogue = readCatalogue(session(), m_setupVersions);
        m_catalogueRevision = revision;
    }
    m_recollection.noteSetupRead();
    return m_catalogue;
}

const SetupVersions& Database::setupVersions() {
    if (m_catalogueRevision < 0) {
        catalogue();
    } else if (m_bookkeeping->setupRevision() != m_catalogueRevision) {
        m_setupVersions = SetupVersions(session()); // The catalogue stays: somebody may be looking at it.
    }
    return m_setupVersions;
}

} // namespace fasit::storage
