#include "app/services/laboratory_worker.h"

#include "app/services/storage_failure.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/storage_error.h"

#include <utility>

namespace fasit::services {

LaboratoryWorker::LaboratoryWorker(std::filesystem::path file, std::shared_ptr<const Clock> clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock)) {}

LaboratoryWorker::~LaboratoryWorker() = default;

void LaboratoryWorker::post(Request request, Job job) {
    QMetaObject::invokeMethod(
        this, [this, request, posted = std::move(job)] { run(request, posted); }, Qt::QueuedConnection);
}

/// The one place where a failing world is caught. A database that could not be opened is tried again next
/// time.
void LaboratoryWorker::run(Request request, const Job& job) {
    try {
        if (!m_database) {
            m_database = storage::Database::open(m_file);
        }
        job(workflow::Laboratory{*m_database, *m_clock});
    } catch (const storage::StorageError& error) {
        emit failed({request, failureKind(error)});
    }
}

} // namespace fasit::services
