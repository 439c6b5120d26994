#include "app/services/audit_service.h"

#include "qc-core/domain/actor.h"
#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/sync/sync_memory.h"
#include "qc-core/workflow/user_names.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <map>
#include <utility>

namespace fasit::services {
namespace {

constexpr std::size_t kMostFacts = 200;

/// Thrown by the progress of a verification that nobody waits for any more; caught where it was begun.
struct Cancelled {};

/// When that day began by the machine's wall clock.
UtcTime beginOf(Date day) {
    return {QDate(1970, 1, 1).addDays(day.days).startOfDay().toMSecsSinceEpoch() * 1000};
}

std::vector<LoggedEntry> logged(storage::Database& database, const storage::EntryFilter& filter) {
    workflow::UserNames names(database);
    std::vector<LoggedEntry> list;
    for (const auto& entry : storage::readEntries(database, filter)) {
        list.push_back({entry, QString::fromStdString(names.of(entry.by)),
                        QString::fromStdString(names.of(entry.detail))});
    }
    return list;
}

} // namespace

AuditService::AuditService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

AuditService::~AuditService() {
    m_cancelled = true;
}

void AuditService::requestEntries(domain::SiteId site, Date from, Date until) {
    read(
        m_entries,
        [site, from, until](const auto& laboratory) {
            const Date dayAfter{until.days + 1};
            return logged(laboratory.database, {site, beginOf(from), beginOf(dayAfter)});
        },
        [this, site](auto entries) { emit entriesReady(site, std::move(entries)); });
}

void AuditService::requestFacts(const domain::AuditEntry& entry) {
    read(
        m_facts,
        [entry](const auto& laboratory) {
            return storage::readFactsOf(laboratory.database, entry, kMostFacts);
        },
        [this](auto facts) { emit factsReady(std::move(facts)); });
}

void AuditService::verify() {
    m_cancelled = false;
    if (!m_verifying) {
        const Clock& clock = link().clock();
        m_verifying = std::make_unique<LaboratoryLink>(
            link().location(), std::shared_ptr<const Clock>(std::shared_ptr<void>(), &clock));
    }
    m_verifying->read(
        [this](const workflow::Laboratory& laboratory) { runVerifying(laboratory); },
        [this](FailureKind kind) {
            QMetaObject::invokeMethod(this, [this, kind] { emit failed({Request::Reading, kind}); });
        });
}

/// In the thread of the link of its own, which ends before this object does.
void AuditService::runVerifying(const workflow::Laboratory& laboratory) {
    int told = -1;
    const auto progress = [&](std::size_t done, std::size_t total) {
        if (m_cancelled) {
            throw Cancelled{};
        }
        const int percent = total == 0 ? 0 : static_cast<int>(std::min<std::size_t>(100, done * 100 / total));
        if (percent != told) {
            told = percent;
            QMetaObject::invokeMethod(this, [this, percent] { emit verifyingProgressed(percent); });
        }
    };
    try {
        auto report = storage::verifyAudit(laboratory.database.engine(),
                                           {storage::keptAnchors(laboratory.database), progress});
        QMetaObject::invokeMethod(this,
                                  [this, report = std::move(report)] { emit verified(std::move(report)); });
    } catch (const Cancelled&) {
        QMetaObject::invokeMethod(this, [this] { emit verifyingCancelled(); });
    }
}

void AuditService::cancelVerifying() {
    m_cancelled = true;
}

} // namespace fasit::services
