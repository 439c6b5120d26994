// LaboratoryLink: the app's two ways to one laboratory, each a thread with a connection of its own.
//
// What changes something waits in one line; what only reads has a line beside it, so that a chart is not kept
// waiting by a long import. Outlives every LaboratoryClient that uses it. Thread-safe.
#pragma once

#include "app/services/failure.h"
#include "qc-core/base/clock.h"
#include "qc-core/storage/location.h"
#include "qc-core/workflow/laboratory.h"

#include <QThread>

#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace fasit::services {

class LaboratoryWorker;

class LaboratoryLink {
  public:
    using Job = std::function<void(const workflow::Laboratory&)>;
    using OnFailure = std::function<void(FailureKind)>;

    LaboratoryLink(storage::Location location, std::shared_ptr<const Clock> clock);
    /// Waits for the jobs that are running; those not begun are dropped.
    ~LaboratoryLink();
    LaboratoryLink(const LaboratoryLink&) = delete;
    LaboratoryLink& operator=(const LaboratoryLink&) = delete;

    const storage::Location& location() const { return m_location; }
    const Clock& clock() const { return *m_clock; }

    /// Both run the job, or `onFailure`, in another thread, in the order of their own line.
    void read(Job job, OnFailure onFailure);
    void write(Job job, OnFailure onFailure);

  private:
    void writerHasTried();
    void start(QThread& thread, LaboratoryWorker* worker, const char* name);

    storage::Location m_location;
    std::shared_ptr<const Clock> m_clock;
    std::once_flag m_once;
    std::promise<void> m_writerTried; ///< It opens first: it may have to make or upgrade the database.
    QThread m_writing;
    QThread m_reading;
    LaboratoryWorker* m_writer; ///< Deleted in its thread when that ends, as the reader is.
    LaboratoryWorker* m_reader;
};

} // namespace fasit::services
