// AuditService: what was done, by whom, and whether the chains still prove it. GUI thread only.
//
// Verifying reads the whole database: it has a connection of its own, so that no page waits for it.
#pragma once

#include "app/services/audit_answers.h"
#include "app/services/laboratory_client.h"

#include <atomic>
#include <memory>
#include <vector>

namespace fasit::services {

class AuditService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit AuditService(LaboratoryLink& link, QObject* parent = nullptr);
    /// Ends a verification that runs.
    ~AuditService() override;

    /// Both days included.
    void requestEntries(domain::SiteId site, Date from, Date until);
    void requestFacts(const domain::AuditEntry& entry);
    void verify();
    void cancelVerifying();

  signals:
    void entriesReady(fasit::domain::SiteId site, std::vector<fasit::services::LoggedEntry> entries);
    void factsReady(std::vector<fasit::services::WrittenFact> facts);
    void verifyingProgressed(int percent);
    void verified(fasit::services::AuditReport report);
    void verifyingCancelled();

  private:
    void runVerifying(const workflow::Laboratory& laboratory);

    Newest m_entries = kind();
    Newest m_facts = kind();
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<LaboratoryLink> m_verifying; ///< Made by the first verification.
};

} // namespace fasit::services
