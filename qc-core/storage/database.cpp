#include "qc-core/storage/database.h"

#include "qc-core/storage/backup/upgrade_backup.h"
#include "qc-core/storage/bookkeeping.h"
#include "qc-core/storage/catalogue_reader.h"
#include "qc-core/storage/database_origin.h"
#include "qc-core/storage/engine.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/file_system.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/migration.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace fasit::storage {

std::unique_ptr<Database> Database::open(const std::filesystem::path& file) {
    return std::unique_ptr<Database>(new Database(file, false));
}

std::unique_ptr<Database> Database::openCopy(const std::filesystem::path& file) {
    return std::unique_ptr<Database>(new Database(file, true));
}

Database::Database(const std::filesystem::path& file, bool isCopy)
    : m_file(file)
    , m_session(std::make_unique<soci::session>()) {
    if (liesOnNetworkFileSystem(file)) {
        throw StorageError(StorageErrorKind::NetworkFileSystem, "open", 0);
    }
    const std::string path = file.string();
    if (path.find('"') != std::string::npos) {
        throw StorageError(StorageErrorKind::CannotOpen, "open", 0); // SOCI has no way to quote a quote.
    }
    engine::prepareLibrary();
    try {
        m_session->open(soci::sqlite3, "dbname=\"" + path + "\"");
    } catch (const soci::soci_error&) {
        throw StorageError(StorageErrorKind::CannotOpen, "open", 0);
    }
    engine::configure(*m_session);
    refuseForeign(*m_session);
    if (!isCopy) {
        backUpBeforeUpgrade(*m_session, file);
    }
    engine::makeDurable(*m_session);
    migrate(*m_session);
    m_origin = currentOrigin(*m_session);
    m_bookkeeping = std::make_unique<Bookkeeping>(*m_session);
    m_facts = std::make_unique<FactWriter>(*m_session);
    m_history = std::make_unique<HistoryReader>(*m_session);
}

Database::~Database() = default;

const domain::Catalogue& Database::catalogue() {
    if (m_recollection.knowsSetup()) {
        return m_catalogue;
    }
    const std::int64_t revision = m_bookkeeping->setupRevision();
    if (revision != m_catalogueRevision) {
        m_catalogue = readCatalogue(*m_session);
        m_catalogueRevision = revision;
    }
    m_recollection.noteSetupRead();
    return m_catalogue;
}

} // namespace fasit::storage
