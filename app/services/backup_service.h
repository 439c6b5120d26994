// BackupService: backups of the database, made and checked beside all other work. GUI thread only.
//
// Both read the whole database: they have a connection of their own, so that no page waits for them.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/backup.h"
#include "qc-core/workflow/restore.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace fasit::services {

struct LastBackup {
    UtcTime at;
    QString file;
    QString by; ///< The name of a user.
};

class BackupService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit BackupService(LaboratoryLink& link, QObject* parent = nullptr);
    /// Ends what runs.
    ~BackupService() override;

    /// Backups of a server are its administrator's.
    bool isOnServer() const { return m_isOnServer; }
    /// Where the database lies.
    QString database() const { return m_database; }

    void requestLast(domain::SiteId site);
    /// `replaces`: a file of this name may be written over.
    void backUp(const domain::Actor& actor, domain::SiteId site, const QString& file, bool replaces);
    /// Whether a backup could be restored: everything in it is read and compared.
    void check(const QString& file);
    void cancel();
    /// Writes into the log of the home who restored what; the database is the restored one.
    void noteRestored(const domain::Actor& by, domain::SiteId site, const QString& file);

  signals:
    void lastReady(fasit::domain::SiteId site, std::optional<fasit::services::LastBackup> last);
    void progressed(int percent);
    void backedUp(QString file, qint64 bytes);
    void refused(fasit::workflow::BackupError error);
    void checked(fasit::workflow::RestoreReport report);
    void checkRefused(fasit::workflow::RestoreErrorKind kind);
    void cancelled();

  private:
    template <class Run>
    void runBeside(Run run);
    std::function<void(std::size_t, std::size_t)> progress();

    bool m_isOnServer;
    QString m_database;
    Newest m_last = kind();
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<LaboratoryLink> m_beside; ///< Made by the first backup or check.
};

} // namespace fasit::services
