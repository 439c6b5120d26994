// BackupWiring: the section of backups and the service that answers it. GUI thread only.
#pragma once

#include "qc-core/domain/actor.h"

#include <QObject>

namespace fasit::pages {
class BackupSection;
class SettingsPage;
} // namespace fasit::pages
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class WhoAsker;

class BackupWiring : public QObject {
    Q_OBJECT

  public:
    /// Adds the section. All must outlive it, but the page, which owns it.
    BackupWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker);

  signals:
    /// By one who may; the database has to be closed for it.
    void restoreWanted(const QString& file, const fasit::domain::Actor& by);

  private:
    void connectDeeds();
    void connectAnswers();

    services::Services& m_services;
    pages::SettingsPage& m_page;
    WhoAsker& m_asker;
    pages::BackupSection* m_section;
};

} // namespace fasit::desktop
