// A gateway of one line that kills itself: line_victim DATABASE PORT_FILE FAULT NUMBER [DRIVER SITE].
//
// FAULT is received (a delivery came and nothing is stored), stored (it is stored and not acknowledged) or
// never; NUMBER says at which delivery.
#include "app/services/acquisition.h"
#include "app/services/line_setup.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using namespace fasit;
using instruments::Delivery;

/// Between the line and the service.
class KillingSink final : public instruments::transport::DeliverySink {
  public:
    KillingSink(DeliverySink& next, std::string fault, int number)
        : m_next(next)
        , m_fault(std::move(fault))
        , m_number(number) {}

    void store(Delivery delivery, Answer answer) override {
        const bool isIt = !delivery.decoded.readings.empty() && ++m_seen == m_number;
        if (isIt && m_fault == "received") {
            std::raise(SIGKILL);
        }
        const bool dies = isIt && m_fault == "stored";
        m_next.store(std::move(delivery), [answer, dies](bool isStored) {
            if (dies) {
                std::raise(SIGKILL);
            }
            answer(isStored);
        });
    }

  private:
    DeliverySink& m_next;
    std::string m_fault;
    int m_number;
    int m_seen = 0;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc != 5 && argc != 7) {
        return 2;
    }
    services::LaboratoryLink link(std::filesystem::path(argv[1]),
                                  std::make_shared<ClockStartedAt>(parseTime("2026-11-20T12:00")->time));
    services::Acquisition acquisition(link);
    services::LineSetup setup;
    setup.driver = argc > 5 ? argv[5] : "afinion2";
    setup.link.controls.addPrefix("QC");
    services::AcquisitionLine place{QStringLiteral("Vaktrom"), {}};
    if (argc > 6) {
        place.site = domain::SiteId{std::atoll(argv[6])};
    }
    KillingSink sink(acquisition.sinkOf(place), argv[3], std::atoi(argv[4]));
    instruments::transport::ListenParameters parameters;
    parameters.address = QHostAddress::LocalHost;
    parameters.allowed.add(QStringLiteral("127.0.0.1"));
    setup.transport = parameters;
    const auto line = services::makeLine(setup, sink, nullptr);
    line->start();
    const std::filesystem::path file(argv[2]);
    std::ofstream(file.string() + ".new") << static_cast<instruments::transport::TcpListener&>(*line).port();
    std::filesystem::rename(file.string() + ".new", file);
    return app.exec();
}
