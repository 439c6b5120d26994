// LaboratoryWorker: lives in the service's thread and runs jobs on a database of its own.
//
// The database is opened by the first job, and used and closed in this thread only. Internal to the room.
#pragma once

#include "app/services/failure.h"
#include "qc-core/storage/location.h"
#include "qc-core/workflow/laboratory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fasit::services {

class LaboratoryWorker : public QObject {
    Q_OBJECT

  public:
    using Job = std::function<void(const workflow::Laboratory&)>;

    LaboratoryWorker(storage::Location location, std::shared_ptr<const Clock> clock);
    ~LaboratoryWorker() override;

    /// From any thread: runs the job in this object's thread, after those before it.
    void post(Request request, Job job);

  signals:
    void failed(fasit::services::Failure failure);

  private:
    void run(Request request, const Job& job);

    storage::Location m_location;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace fasit::services
