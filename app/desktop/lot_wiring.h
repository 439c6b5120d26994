// LotWiring: the section Control lots of the settings, and the service that answers it. GUI thread only.
#pragma once

#include <QObject>

namespace fasit::pages {
class LotsSection;
class SettingsPage;
} // namespace fasit::pages
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class WhoAsker;

class LotWiring : public QObject {
    Q_OBJECT

  public:
    /// Adds the section. All must outlive it, but the page, which owns it.
    LotWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();

  private:
    void connectReading(pages::SettingsPage& page);
    void connectDeeds();
    /// `act(service, actor)` for whoever works, or answers.
    template <class Do>
    void withActor(Do act);

    services::Services& m_services;
    pages::LotsSection* m_section;
    WhoAsker& m_asker;
};

} // namespace fasit::desktop
