#include "app/services/laboratory_service.h"

#include "app/services/laboratory_worker.h"
#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/register_control.h"

#include <utility>

namespace fasit::services {

LaboratoryService::LaboratoryService(storage::Location location, std::shared_ptr<const Clock> clock,
                                     QObject* parent)
    : QObject(parent)
    , m_worker(new LaboratoryWorker(std::move(location), std::move(clock))) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LaboratoryWorker::failed, this, &LaboratoryService::failed);
    m_thread.setObjectName(QStringLiteral("laboratory"));
    m_thread.start();
}

LaboratoryService::~LaboratoryService() {
    m_thread.quit();
    m_thread.wait();
}

/// Asks in the worker's thread, tells in this one; both only while the request is the newest of its kind.
template <class Ask, class Tell>
void LaboratoryService::request(Request kind, Generation& newest, Ask ask, Tell tell) {
    const int mine = ++newest;
    m_worker->post(kind, [this, mine, &newest, ask, tell](const workflow::Laboratory& laboratory) {
        if (mine != newest) {
            return;
        }
        auto answer = ask(laboratory);
        QMetaObject::invokeMethod(this, [mine, &newest, tell, told = std::move(answer)]() mutable {
            if (mine == newest) {
                tell(std::move(told));
            }
        });
    });
}

void LaboratoryService::requestOverview() {
    request(
        Request::Overview, m_overview, [](const auto& laboratory) { return workflow::overview(laboratory); },
        [this](auto sites) { emit overviewReady(std::move(sites)); });
}

void LaboratoryService::requestDueList(domain::SiteId site) {
    request(
        Request::DueList, m_dueList,
        [site](const auto& laboratory) { return workflow::dueControls(laboratory, site); },
        [this, site](auto controls) { emit dueListReady(site, std::move(controls)); });
}

void LaboratoryService::requestChart(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    request(
        Request::Chart, m_chart,
        [instrument, analyte](const auto& laboratory) {
            return workflow::controlChart(laboratory, instrument, analyte);
        },
        [this, instrument, analyte](auto chart) { emit chartReady(instrument, analyte, std::move(chart)); });
}

void LaboratoryService::registerEntry(std::vector<domain::ControlReading> readings, const QString& by) {
    m_worker->post(Request::Entry, [this, readings = std::move(readings),
                                    who = by.toStdString()](const workflow::Laboratory& laboratory) {
        auto report = workflow::registerControls(laboratory, readings, who);
        EntryAnswer answer{std::move(report.readings), std::move(report.controls)};
        QMetaObject::invokeMethod(this, [this, told = std::move(answer)] { emit entryRegistered(told); });
    });
}

void LaboratoryService::openBottle(domain::SiteId site, domain::LotId lot, const QString& by) {
    m_worker->post(Request::Bottle,
                   [this, site, lot, who = by.toStdString()](const workflow::Laboratory& laboratory) {
                       const auto bottle = workflow::openBottle(laboratory, site, lot, who);
                       QMetaObject::invokeMethod(this, [this, bottle] { emit bottleOpened(bottle); });
                   });
}

} // namespace fasit::services
