// ChartWiring: the page of control charts and the services that answer it. GUI thread only.
#pragma once

#include "qc-core/domain/actor.h"

#include <QObject>

#include <functional>
#include <optional>

namespace fasit::pages {
class ControlChartPage;
}
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class ChartExport;

class ChartWiring : public QObject {
    Q_OBJECT

  public:
    /// Who acts; nothing where nobody is known.
    using WhoActs = std::function<std::optional<domain::Actor>()>;

    /// All must outlive it, but `parent`, which owns it.
    ChartWiring(services::Services& services, pages::ControlChartPage& page, QObject* parent);

    /// To be called again when another person acts: staff see the bench's part of a chart.
    void setWhoActs(WhoActs whoActs);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();
    void said(const QString& message);

  private:
    void connectReading();
    void connectDeeds();
    /// Does it for whoever acts, or says that nobody does.
    void asActor(const std::function<void(const domain::Actor&)>& deed);

    services::Services& m_services;
    pages::ControlChartPage& m_page;
    ChartExport* m_export;
    WhoActs m_whoActs;
};

} // namespace fasit::desktop
