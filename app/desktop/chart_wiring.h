// ChartWiring: the page of control charts and the services that answer it. GUI thread only.
#pragma once

#include "qc-core/domain/user.h"

#include <QObject>

#include <optional>

namespace fasit::pages {
class ControlChartPage;
}
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class ChartExport;
class WhoAsker;

class ChartWiring : public QObject {
    Q_OBJECT

  public:
    /// All must outlive it, but the page, which owns it.
    ChartWiring(services::Services& services, pages::ControlChartPage& page, WhoAsker& asker);

    /// Staff, and whoever is not known, see the bench's part of a chart.
    void showFor(std::optional<domain::Role> role);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();
    void said(const QString& message);

  private:
    void connectReading();
    void connectDeeds();

    services::Services& m_services;
    pages::ControlChartPage& m_page;
    ChartExport* m_export;
    WhoAsker& m_asker;
};

} // namespace fasit::desktop
