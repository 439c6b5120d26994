// LaboratoryService: the thin seam between the pages and the laboratory. GUI thread only; nothing here
// blocks.
//
// Each request returns at once and is answered by a signal. An answer that a newer request of its kind has
// overtaken is dropped. A failing disk or database becomes one `failed` signal.
#pragma once

#include "app/services/answers.h"
#include "app/services/failure.h"
#include "qc-core/base/clock.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/material.h"
#include "qc-core/domain/reading.h"
#include "qc-core/reports/due_control.h"
#include "qc-core/reports/levey_jennings.h"
#include "qc-core/reports/overview.h"
#include "qc-core/storage/location.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace fasit::services {

class LaboratoryWorker;

class LaboratoryService : public QObject {
    Q_OBJECT

  public:
    LaboratoryService(storage::Location location, std::shared_ptr<const Clock> clock,
                      QObject* parent = nullptr);
    /// Waits for the job that is running; those not begun are dropped.
    ~LaboratoryService() override;

    void requestOverview();
    void requestDueList(domain::SiteId site);
    void requestChart(domain::InstrumentId instrument, domain::AnalyteId analyte);
    /// Every form is registered, and answered, in order; none is dropped. `by` stands in the audit.
    void registerEntry(std::vector<domain::ControlReading> readings, const QString& by);
    void openBottle(domain::SiteId site, domain::LotId lot, const QString& by);

  signals:
    void overviewReady(std::vector<fasit::reports::SiteState> sites);
    void dueListReady(fasit::domain::SiteId site, std::vector<fasit::reports::DueControl> controls);
    void chartReady(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte,
                    fasit::reports::LeveyJennings chart);
    void entryRegistered(fasit::services::EntryAnswer answer);
    void bottleOpened(fasit::domain::ControlBottle bottle);
    void failed(fasit::services::Failure failure);

  private:
    /// The number of the newest request of one kind; read by the worker to skip what nobody waits for.
    using Generation = std::atomic<int>;

    template <class Ask, class Tell>
    void request(Request kind, Generation& newest, Ask ask, Tell tell);

    Generation m_overview = 0;
    Generation m_dueList = 0;
    Generation m_chart = 0;
    QThread m_thread;
    LaboratoryWorker* m_worker = nullptr; ///< Deleted in its thread when that ends.
};

} // namespace fasit::services
