#include "app/desktop/backup_wiring.h"

#include "app/desktop/who_asker.h"
#include "app/pages/setup/backup_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/services.h"
#include "qc-core/workflow/permissions.h"

#include <QStandardPaths>

namespace fasit::desktop {

using domain::Actor;
using pages::BackupSection;
using pages::SettingsPage;
using services::BackupService;

namespace {

/// Of today, in the person's own folder.
QString suggestedFile(const Clock& clock) {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/fasit-%1.bak").arg(QString::fromStdString(isoText(dateOf(clock.wallNow()))));
}

} // namespace

BackupWiring::BackupWiring(services::Services& services, SettingsPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_asker(asker)
    , m_section(new BackupSection(services.backup.database(), services.backup.isOnServer(),
                                  suggestedFile(services.link.clock()), &page)) {
    page.addSection(tr("Backup and restore"), m_section);
    connect(&page, &SettingsPage::sectionShown, this, [this](QWidget* section, domain::SiteId site) {
        if (section == m_section) {
            m_services.backup.requestLast(site);
        }
    });
    connectDeeds();
    connectAnswers();
}

void BackupWiring::connectDeeds() {
    auto& backup = m_services.backup;
    connect(m_section, &BackupSection::backUpWanted, this, [this](const QString& file, bool replaces) {
        const auto site = m_page.site();
        m_asker.withActor(
            site,
            [this, site, file, replaces](const Actor& actor) {
                m_services.backup.backUp(actor, site, file, replaces);
            },
            [this] { m_section->showCancelled(); });
    });
    connect(m_section, &BackupSection::checkWanted, &backup, &BackupService::check);
    connect(m_section, &BackupSection::cancelWanted, &backup, &BackupService::cancel);
    connect(m_section, &BackupSection::restoreWanted, this, [this](const QString& file) {
        m_asker.withActor(m_page.site(), [this, file](const Actor& actor) {
            if (workflow::may(actor, workflow::Deed::Restore, domain::kProgramme)) {
                emit restoreWanted(file, actor);
            } else {
                m_section->showRestoreNotAllowed();
            }
        });
    });
}

void BackupWiring::connectAnswers() {
    auto& backup = m_services.backup;
    connect(&backup, &BackupService::lastReady, this, [this](domain::SiteId site, const auto& last) {
        if (site == m_page.site()) {
            m_section->showLast(last);
        }
    });
    connect(&backup, &BackupService::progressed, m_section, &BackupSection::showProgress);
    connect(&backup, &BackupService::backedUp, this, [this](const QString& file, qint64 bytes) {
        m_services.session.renew();
        m_section->showBackedUp(file, bytes);
        m_services.backup.requestLast(m_page.site());
    });
    connect(&backup, &BackupService::refused, m_section, &BackupSection::showRefusal);
    connect(&backup, &BackupService::checked, m_section, &BackupSection::showChecked);
    connect(&backup, &BackupService::checkRefused, m_section, &BackupSection::showCheckRefusal);
    connect(&backup, &BackupService::cancelled, m_section, &BackupSection::showCancelled);
    connect(&backup, &services::LaboratoryClient::failed, m_section, &BackupSection::showFailure);
}

} // namespace fasit::desktop
