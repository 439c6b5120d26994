// Acquisition: stores what arrives on the lines, each delivery in one transaction, and tells what became of
// it.
//
// The same for the gateway and the window. Which instrument a reading belongs to is found as for a file: what
// is not certain goes to the inbox. Nothing is answered before it is stored for good. One thread, with an
// event loop.
#pragma once

#include "app/services/laboratory_client.h"
#include "instruments/transport/line.h"
#include "qc-core/workflow/register_control.h"

#include <QString>

#include <list>
#include <optional>

namespace fasit::services {

/// What has come since the program started. No field of a message.
struct AcquisitionCounts {
    long long deliveries = 0;
    long long taken = 0;
    long long duplicates = 0;
    long long inbox = 0;
    long long refused = 0;   ///< Readings that cannot be results.
    long long patients = 0;  ///< Patient results, dropped before anything was stored.
    long long problems = 0;  ///< Damaged frames and the like.
    long long notStored = 0; ///< Deliveries that the database or disk could not take.
};

struct AcquisitionLine {
    QString name;
    std::optional<domain::SiteId> site; ///< The home that the line was said to be in.
};

class Acquisition : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit Acquisition(LaboratoryLink& link, QObject* parent = nullptr);
    ~Acquisition() override;

    /// Where a line hands over its deliveries. Lives as long as the service; lines end before it.
    instruments::transport::DeliverySink& sinkOf(AcquisitionLine line);

    const AcquisitionCounts& counts() const { return m_counts; }

  signals:
    /// Stored, and on its way to be acknowledged.
    void stored(const QString& line, const fasit::workflow::RegisterReport& report);
    /// What is to be told of a delivery besides its readings.
    void remarked(const QString& line, int patients,
                  const std::vector<fasit::instruments::Problem>& problems);
    /// The database could not take it; the analyser keeps its data and sends it again.
    void notStored(const QString& line, fasit::services::FailureKind kind);

  private:
    class Sink;

    void store(const AcquisitionLine& line, instruments::Delivery delivery,
               instruments::transport::DeliverySink::Answer answer);
    void count(const workflow::RegisterReport& report);
    void remark(const AcquisitionLine& line, const instruments::Decoded& decoded);

    std::list<Sink> m_sinks;
    AcquisitionCounts m_counts;
};

} // namespace fasit::services
