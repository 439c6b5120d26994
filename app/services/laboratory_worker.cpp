#include "app/services/laboratory_worker.h"

#include "app/services/storage_failure.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/storage_error.h"

#include <exception>
#include <filesystem>
#include <utility>

namespace fasit::services {
namespace {

bool isBroken(const storage::StorageError& error) {
    return error.kind() == storage::StorageErrorKind::ConnectionLost ||
           error.kind() == storage::StorageErrorKind::OutcomeUnknown;
}

} // namespace

LaboratoryWorker::LaboratoryWorker(storage::Location location, std::shared_ptr<const Clock> clock,
                                   std::function<void()> beforeOpening)
    : m_location(std::move(location))
    , m_clock(std::move(clock))
    , m_beforeOpening(std::move(beforeOpening)) {}

LaboratoryWorker::~LaboratoryWorker() = default;

void LaboratoryWorker::post(Job job, OnFailure onFailure) {
    QMetaObject::invokeMethod(
        this, [this, posted = std::move(job), told = std::move(onFailure)] { run(posted, told); },
        Qt::QueuedConnection);
}

void LaboratoryWorker::open() {
    if (const auto before = std::exchange(m_beforeOpening, {})) {
        before();
    }
    m_database = storage::Database::open(m_location);
}

/// The one place where a failing world is caught. A database that could not be opened, or whose connection
/// broke, is tried again next time.
void LaboratoryWorker::run(const Job& job, const OnFailure& onFailure) {
    try {
        if (!m_database) {
            open();
        }
        job(workflow::Laboratory{*m_database, *m_clock});
    } catch (const storage::StorageError& error) {
        if (isBroken(error)) {
            m_database.reset();
        }
        onFailure(failureKind(error));
    } catch (const std::filesystem::filesystem_error&) { // the folder is no longer there, or was none
        onFailure(FailureKind::CannotOpen);
    } catch (const std::exception&) { // a mistake of ours; what() may hold what a person typed
        m_database.reset();
        onFailure(FailureKind::OurMistake);
    }
}

} // namespace fasit::services
