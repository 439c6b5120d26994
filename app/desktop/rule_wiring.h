// RuleWiring: the section Rule sets of the settings, and the service that answers it. GUI thread only.
#pragma once

#include <QObject>

namespace fasit::pages {
class RulesSection;
class SettingsPage;
} // namespace fasit::pages
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class WhoAsker;

class RuleWiring : public QObject {
    Q_OBJECT

  public:
    /// Adds the section. All must outlive it, but the page, which owns it.
    RuleWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();

  private:
    void connectReading(pages::SettingsPage& page);
    void connectChoosing();

    services::Services& m_services;
    pages::RulesSection* m_section;
    WhoAsker& m_asker;
};

} // namespace fasit::desktop
