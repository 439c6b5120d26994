#include "app/services/laboratory_link.h"

#include "app/services/laboratory_worker.h"

#include <utility>

namespace fasit::services {

LaboratoryLink::LaboratoryLink(storage::Location location, std::shared_ptr<const Clock> clock)
    : m_location(std::move(location))
    , m_clock(std::move(clock))
    , m_writer(new LaboratoryWorker(m_location, m_clock))
    , m_reader(new LaboratoryWorker(m_location, m_clock,
                                    [tried = m_writerTried.get_future().share()] { tried.wait(); })) {
    start(m_writing, m_writer, "laboratory-writer");
    start(m_reading, m_reader, "laboratory-reader");
    const auto tried = [this] { writerHasTried(); };
    m_writer->post([tried](const workflow::Laboratory&) { tried(); }, [tried](FailureKind) { tried(); });
}

LaboratoryLink::~LaboratoryLink() {
    m_writing.quit();
    m_writing.wait();
    writerHasTried(); // its first job may have been dropped
    m_reading.quit();
    m_reading.wait();
}

void LaboratoryLink::writerHasTried() {
    std::call_once(m_once, [this] { m_writerTried.set_value(); });
}

void LaboratoryLink::start(QThread& thread, LaboratoryWorker* worker, const char* name) {
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.setObjectName(QString::fromLatin1(name));
    thread.start();
}

void LaboratoryLink::read(Job job, OnFailure onFailure) {
    m_reader->post(std::move(job), std::move(onFailure));
}

void LaboratoryLink::write(Job job, OnFailure onFailure) {
    m_writer->post(std::move(job), std::move(onFailure));
}

} // namespace fasit::services
