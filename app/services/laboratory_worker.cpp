#include "app/services/laboratory_worker.h"

#include "app/services/storage_failure.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/storage_error.h"

#include <utility>

namespace fasit::services {
namespace {

bool isBroken(const storage::StorageError& error) {
    return error.kind() == storage::StorageErrorKind::ConnectionLost ||
           error.kind() == storage::StorageErrorKind::OutcomeUnknown;
}

} // namespace

LaboratoryWorker::LaboratoryWorker(storage::Location location, std::shared_ptr<const Clock> clock)
    : m_location(std::move(location))
    , m_clock(std::move(clock)) {}

LaboratoryWorker::~LaboratoryWorker() = default;

void LaboratoryWorker::post(Request request, Job job) {
    QMetaObject::invokeMethod(
        this, [this, request, posted = std::move(job)] { run(request, posted); }, Qt::QueuedConnection);
}

/// The one place where a failing world is caught. A database that could not be opened, or whose connection
/// broke, is tried again next time.
void LaboratoryWorker::run(Request request, const Job& job) {
    try {
        if (!m_database) {
            m_database = storage::Database::open(m_location);
        }
        job(workflow::Laboratory{*m_database, *m_clock});
    } catch (const storage::StorageError& error) {
        if (isBroken(error)) {
            m_database.reset();
        }
        emit failed({request, failureKind(error)});
    }
}

} // namespace fasit::services
