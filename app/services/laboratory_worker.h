// LaboratoryWorker: lives in a thread of its own and runs jobs on a database of its own.
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
    /// Called in the worker's thread.
    using OnFailure = std::function<void(FailureKind)>;

    /// `beforeOpening` is called once, in the worker's thread.
    LaboratoryWorker(storage::Location location, std::shared_ptr<const Clock> clock,
                     std::function<void()> beforeOpening = {});
    ~LaboratoryWorker() override;

    /// From any thread: runs the job in this object's thread, after those before it.
    void post(Job job, OnFailure onFailure);

  private:
    void run(const Job& job, const OnFailure& onFailure);
    void open();

    storage::Location m_location;
    std::shared_ptr<const Clock> m_clock;
    std::function<void()> m_beforeOpening;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace fasit::services
