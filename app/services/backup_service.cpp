#include "app/services/backup_service.h"

#include "qc-core/storage/user_reader.h"

#include <algorithm>
#include <utility>

namespace fasit::services {
namespace {

using workflow::Laboratory;

/// Thrown by the progress of what nobody waits for any more; caught where it was begun.
struct Cancelled {};

std::optional<LastBackup> lastOf(const Laboratory& laboratory, domain::SiteId site) {
    const auto entry = workflow::lastBackup(laboratory, site);
    if (!entry) {
        return std::nullopt;
    }
    LastBackup last{entry->at, QString::fromStdString(entry->detail), {}};
    for (const auto& stored : storage::readUsers(laboratory.database)) {
        if (domain::idText(stored.user.id) == entry->by) {
            last.by = QString::fromStdString(stored.user.person.name);
        }
    }
    return last;
}

} // namespace

BackupService::BackupService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent)
    , m_isOnServer(link.location().isServer())
    , m_database(QString::fromStdString(link.location().name())) {}

BackupService::~BackupService() {
    m_cancelled = true;
}

void BackupService::requestLast(domain::SiteId site) {
    read(
        m_last, [site](const Laboratory& laboratory) { return lastOf(laboratory, site); },
        [this, site](const auto& last) { emit lastReady(site, last); });
}

/// In the thread of the link of its own, which ends before this object does.
template <class Run>
void BackupService::runBeside(Run run) {
    m_cancelled = false;
    if (!m_beside) {
        const Clock& clock = link().clock();
        m_beside = std::make_unique<LaboratoryLink>(
            link().location(), std::shared_ptr<const Clock>(std::shared_ptr<void>(), &clock));
    }
    m_beside->read(
        [this, run](const Laboratory& laboratory) {
            try {
                run(laboratory);
            } catch (const Cancelled&) {
                QMetaObject::invokeMethod(this, [this] { emit cancelled(); });
            }
        },
        [this](FailureKind kind) {
            QMetaObject::invokeMethod(this, [this, kind] { emit failed({Request::Reading, kind}); });
        });
}

std::function<void(std::size_t, std::size_t)> BackupService::progress() {
    return [this, told = -1](std::size_t done, std::size_t total) mutable {
        if (m_cancelled) {
            throw Cancelled{};
        }
        const int percent = total == 0 ? 0 : static_cast<int>(std::min<std::size_t>(100, done * 100 / total));
        if (percent != std::exchange(told, percent)) {
            QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
        }
    };
}

void BackupService::backUp(const domain::Actor& actor, domain::SiteId site, const QString& file,
                           bool replaces) {
    runBeside([this, actor, site, file, replaces](const Laboratory& laboratory) {
        const auto report = workflow::backUpBy(laboratory, actor, site,
                                               {file.toStdString(), replaces, std::nullopt, progress()});
        QMetaObject::invokeMethod(this, [this, file, report] {
            if (report) {
                emit backedUp(file, static_cast<qint64>(report->bytes));
            } else {
                emit refused(report.error());
            }
        });
    });
}

void BackupService::check(const QString& file) {
    runBeside([this, file](const Laboratory& laboratory) {
        const auto report = workflow::checkBackup(
            {file.toStdString(), laboratory.database.location().file(), false, std::nullopt, progress()});
        QMetaObject::invokeMethod(this, [this, report] {
            if (report) {
                emit checked(*report);
            } else {
                emit checkRefused(report.error().kind);
            }
        });
    });
}

void BackupService::cancel() {
    m_cancelled = true;
}

void BackupService::noteRestored(const domain::Actor& by, domain::SiteId site, const QString& file) {
    save(
        [by, site, file](const Laboratory& laboratory) {
            return workflow::noteRestored(laboratory, by, site, file.toStdString());
        },
        [](bool) {});
}

} // namespace fasit::services
