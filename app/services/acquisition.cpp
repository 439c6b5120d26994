#include "app/services/acquisition.h"

#include <utility>

namespace fasit::services {
namespace {

/// Who brings the readings, in the audit.
constexpr const char* kBy = "listen";

} // namespace

class Acquisition::Sink final : public instruments::transport::DeliverySink {
  public:
    Sink(Acquisition& service, AcquisitionLine line)
        : m_service(service)
        , m_line(std::move(line)) {}

    void store(instruments::Delivery delivery, Answer answer) override {
        m_service.store(m_line, std::move(delivery), std::move(answer));
    }

  private:
    Acquisition& m_service;
    AcquisitionLine m_line;
};

Acquisition::Acquisition(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

Acquisition::~Acquisition() = default;

instruments::transport::DeliverySink& Acquisition::sinkOf(AcquisitionLine line) {
    return m_sinks.emplace_back(*this, std::move(line));
}

void Acquisition::store(const AcquisitionLine& line, instruments::Delivery delivery,
                        instruments::transport::DeliverySink::Answer answer) {
    ++m_counts.deliveries;
    remark(line, delivery.decoded);
    auto readings = std::move(delivery.decoded.readings);
    if (readings.empty()) {
        answer(true); // Nothing is to be stored.
        return;
    }
    for (domain::ControlReading& reading : readings) {
        reading.site = line.site ? line.site : reading.site;
    }
    saveOrTell(
        [taken = std::move(readings), raw = std::move(delivery.raw)](const workflow::Laboratory& laboratory) {
            return workflow::registerControls(laboratory, taken, kBy, raw);
        },
        [this, name = line.name, answer](workflow::RegisterReport report) {
            count(report);
            emit stored(name, report);
            answer(true);
        },
        [this, name = line.name, answer](FailureKind kind) {
            ++m_counts.notStored;
            emit notStored(name, kind);
            answer(false);
        });
}

void Acquisition::count(const workflow::RegisterReport& report) {
    for (const domain::ReadingOutcome& outcome : report.readings) {
        switch (outcome.fate) {
        case domain::ReadingFate::Taken:
            ++m_counts.taken;
            break;
        case domain::ReadingFate::Duplicate:
            ++m_counts.duplicates;
            break;
        case domain::ReadingFate::Inbox:
            ++m_counts.inbox;
            break;
        case domain::ReadingFate::Refused:
            ++m_counts.refused;
            break;
        }
    }
}

void Acquisition::remark(const AcquisitionLine& line, const instruments::Decoded& decoded) {
    m_counts.patients += decoded.patientResultsDropped;
    m_counts.problems += static_cast<long long>(decoded.problems.size());
    if (decoded.patientResultsDropped > 0 || !decoded.problems.empty()) {
        emit remarked(line.name, decoded.patientResultsDropped, decoded.problems);
    }
}

} // namespace fasit::services
