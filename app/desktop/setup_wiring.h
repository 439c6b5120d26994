// SetupWiring: the sections of the page Settings, and the services that answer them. GUI thread only.
#pragma once

#include <QObject>

namespace fasit::pages {
class SettingsPage;
}
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class WhoAsker;

class SetupWiring : public QObject {
    Q_OBJECT

  public:
    /// Adds the sections. All must outlive it, but the page, which owns it.
    SetupWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();

  private:
    services::Services& m_services;
    pages::SettingsPage& m_page;
    WhoAsker& m_asker;
};

} // namespace fasit::desktop
